import { addressOf, fileOf, unitFile, type Reader } from '../addresses.ts'
import type { Explained } from '../explained.ts'
import { markup, type Markup } from '../markup.ts'
import { mark } from '../marks.ts'
import { unitsOf } from '../../plan/plan.ts'
import type { Site } from '../site.ts'
import { listed, type Speech } from '../speech.ts'

/** The top of a unit's two pages: where it is, its name, who else has its settings, and the way to the other page. */
export function unitHeader(site: Site, explained: Explained, reader: Reader, speech: Speech): Markup {
  const { words } = speech
  const { unit } = explained
  const readers = [
    ['units', words.forSchool],
    ['it', words.forIt],
  ] as const
  return markup`${trail(site, explained, reader, speech)}
<div class="title"><h1>${unit?.name ?? words.baseLevel}</h1>${
    unit?.kind === 'school' && markup`<p class="kind">${mark('school')}${words.school}</p>`
  }
<nav class="readers" aria-label="${words.readAs}"><ul role="list">${readers.map(
    ([each, text]) =>
      markup`<li><a href="${addressOf(unitFile(explained, each), 1)}"${each === reader && markup` aria-current="page"`}>${text}</a></li>`,
  )}</ul></nav></div>
${alike(site, explained, speech)}`
}

/** The units above, from the top. */
function trail({ units }: Site, { unit }: Explained, reader: Reader, { words }: Speech): Markup {
  const names = unit ? unit.path.split('/').filter(Boolean) : []
  const above = names.slice(0, -1).map((name, index) => {
    const explained = units.ofUnit.get(`/${names.slice(0, index + 1).join('/')}`)
    return markup`<li>${explained ? markup`<a href="${addressOf(unitFile(explained, reader), 1)}">${name}</a>` : name}</li>`
  })
  return markup`<nav class="trail" aria-label="${words.trail}"><ol role="list"><li><a href="${addressOf(fileOf('index'), 1)}">${words.overview}</a></li>${above}</ol></nav>`
}

const fewEnough = 12

/** The other units that have just these settings, branch by branch; one whose whole branch has them is named alone. */
function alike({ units }: Site, explained: Explained, speech: Speech): Markup | undefined {
  const { words } = speech
  const { unit, alike: all } = explained
  const whole = new Set(
    all.filter((each) => [...unitsOf(each.units)].every(({ path }) => units.ofUnit.get(path) === explained)),
  )
  const covered = new Set([...whole].flatMap((each) => [...unitsOf(each.units)]))
  const start = unit ? unit.path.length + 1 : 1
  const named = all
    .filter((each) => !covered.has(each))
    .map((each) => {
      const [branch = '', ...rest] = each.path.slice(start).split('/')
      const below = whole.has(each) && each.units.length > 0 ? ` ${words.andAllBelow}` : ''
      return { branch, name: rest.join(' › '), below }
    })
  const branches = [...Map.groupBy(named, ({ branch }) => branch)]
  if (branches.length === 0) return undefined
  const items = branches.map(([branch, inIt]) => {
    const itself = inIt.find(({ name }) => name === '')
    const rest = inIt.filter(({ name }) => name !== '').map(({ name, below }) => name + below)
    return markup`<li>${branch}${itself?.below}${rest.length > 0 && `: ${listed(rest, speech)}`}</li>`
  })
  const list = markup`<ul class="names" role="list">${items}</ul>`
  return markup`<div class="alike"><h2>${words.alsoFor}</h2>${
    items.length <= fewEnough
      ? list
      : markup`<details><summary>${words.alsoForAll(items.length)}</summary>${list}</details>`
  }</div>`
}
