import { posix } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { explainedUnits } from '../../../policies/explain/explained.ts'
import { anchor, unitFile } from '../../../policies/explain/addresses.ts'
import { Manifest } from '../../../policies/outputs/manifest.ts'
import { unitsOf, type Plan } from '../../../policies/plan/plan.ts'
import { readPlan } from '../../../policies/plan/read.ts'
import { generatedPlan } from '../../../scripts/bench/generated-plan.ts'
import { sha256 } from '../../../policies/digest.ts'
import { planFolder, today } from '../small-plan.ts'
import { exampleOfPlan, hostile, planOfEverything, SiteUnderTest, valuesOf } from './explained-plan.ts'

let plan: Plan
let site: SiteUnderTest
beforeEach(async () => {
  plan = await planOfEverything()
  site = new SiteUnderTest(plan)
})

const both = { everything: planOfEverything, 'the example': exampleOfPlan }
const languages = ['sv', 'en'] as const

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

describe.each(Object.entries(both))('the site of %s', (_name, read) => {
  let whole: Plan
  let built: SiteUnderTest
  beforeEach(async () => {
    whole = await read()
    built = new SiteUnderTest(whole)
  })

  it('has a page for each unit that has something of its own, and a page that explains every other', () => {
    const { base, all, ofUnit } = explainedUnits(whole)
    const own = [...unitsOf(whole.units)].filter((unit) =>
      [unit.packs, unit.unset, unit.policies, unit.fadder].some(({ length }) => length > 0),
    )
    expect(all.map(({ unit }) => unit)).toEqual([undefined, ...own])
    for (const language of languages)
      for (const explained of all)
        for (const reader of ['units', 'it'] as const)
          expect(built.files.has(`${language}/${unitFile(explained, reader)}`)).toBe(true)
    expect(built.pages).toHaveLength(1 + 2 * (4 + 2 * all.length))
    expect([...ofUnit.keys()]).toEqual([...unitsOf(whole.units)].map(({ path }) => path))
    expect(base.unit).toBeUndefined()
  })

  it("has each of a unit's settings once on the page for the school, and once on that for IT", () => {
    for (const language of languages)
      for (const explained of explainedUnits(whole).all) {
        const { effective, taken } = explained
        const names = [...effective.policies.keys(), ...effective.fadder.keys(), ...taken.keys()]
        const ids = valuesOf(built.page(`${language}/${unitFile(explained, 'units')}`), 'id')
        const told = ids.filter((id) => id.startsWith('setting-'))
        expect(told.toSorted()).toEqual(names.map((name) => anchor('setting', name)).toSorted())
        expect(new Set(ids).size).toBe(ids.length)
        const table = built.page(`${language}/${unitFile(explained, 'it')}`)
        for (const name of effective.policies.keys())
          expect(count(table, `#${anchor('setting', name)}">${name}</a>`)).toBe(1)
      }
  })

  it('leads every link to a page and a place that is there', () => {
    const ids = new Map(built.pages.map(([path, html]) => [path, new Set(valuesOf(html, 'id'))]))
    const broken = built.pages.flatMap(([path, html]) =>
      valuesOf(html, 'href').filter((address) => {
        const [file = '', place] = address.split('#')
        const target = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file))
        return place === undefined ? !built.files.has(target) : !ids.get(target)?.has(decodeURIComponent(place))
      }),
    )
    expect(broken).toEqual([])
  })

  it('gives each page a twin in the other language, and a title that no other page of its language has', () => {
    for (const language of languages) {
      const pages = built.pages.filter(([path]) => path.startsWith(`${language}/`))
      const titles = pages.map(([, html]) => /<title>(.*)<\/title>/.exec(html)?.[1])
      expect(new Set(titles).size).toBe(pages.length)
      for (const [path, html] of pages) {
        expect(html).toContain(`<html lang="${language}">`)
        const twin = path.replace(/^../, language === 'sv' ? 'en' : 'sv')
        expect(valuesOf(html, 'href').map((href) => posix.join(posix.dirname(path), href))).toContain(twin)
      }
    }
  })

  it('runs no script, has no style of its own in a page, and loads nothing from elsewhere', () => {
    for (const [, html] of built.pages) {
      expect(html).not.toMatch(/<script|<style|<img|<iframe| style=| on[a-z]+="/)
      expect(html).toContain("default-src 'none'; style-src 'self'; img-src 'self'")
      for (const address of [...valuesOf(html, 'href'), ...valuesOf(html, 'src')])
        expect(address).not.toMatch(/^[a-z]+:|^[/]/)
    }
    expect(built.page('style.css')).not.toMatch(/url\(|@import/)
  })

  it('has headings in order, from one at the top', () => {
    for (const [, html] of built.pages) {
      const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
      expect(levels.filter((level) => level === 1)).toHaveLength(1)
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
    }
  })

  it('is the same to the byte for the same plan and day, wherever it lies', async () => {
    expect(new SiteUnderTest(await read()).files).toEqual(built.files)
  })

  it('lists every file with its digest', () => {
    const { files } = Manifest.pick({ files: true }).parse(JSON.parse(built.page('manifest.json')))
    expect(files.map(({ path }) => path)).toEqual(
      [...built.files.keys()].filter((path) => path !== 'manifest.json').toSorted(),
    )
    for (const { path, sha256: digest } of files) expect(sha256(built.page(path))).toBe(digest)
  })
})

describe('what comes from the plan', () => {
  it('is escaped wherever it stands', () => {
    const pages = site.pages.map(([, html]) => html).join('\n')
    expect(pages).not.toContain('<script')
    expect(pages).not.toContain(hostile)
    expect(pages).toContain('&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;')
    expect([...site.files.keys()].every((path) => /^[a-z0-9_./-]+$/.test(path))).toBe(true)
  })

  it('never shows a folder of the machine that it was read on', async () => {
    const folder = await planFolder(Object.fromEntries(generatedPlan(10)))
    const { plan: generated } = await readPlan(`${folder}/plan.yaml`, today)
    if (!generated) throw new Error('The generated plan has errors.')
    const all = [...new SiteUnderTest(generated).files.values()].join('\n')
    expect(all).toContain('plan.yaml, rad ')
    expect(all).not.toContain(folder)
    expect(all).not.toContain(process.cwd())
  })
})

describe('the page of a unit', () => {
  it('begins with what differs from the base level: by whose decision, until when, and what the base level says', () => {
    const html = site.page('sv/units/elever--script-alert-1-script-amp.html')
    const [, differing = ''] = /aria-labelledby="differs">(.*?)<\/section>/s.exec(html) ?? []
    expect(differing).toContain('Det går att surfa i inkognitoläge, där ingen historik sparas.')
    expect(differing).toContain('<b>Grundnivån:</b> Det går inte att surfa i inkognitoläge.')
    expect(differing).toContain('<dd class="until"><time datetime="2027-06-30">30 juni 2027</time></dd>')
    expect(differing).toContain('#decision-D-1">§ 1</a>')
    expect(html.indexOf('id="differs"')).toBeLessThan(html.indexOf('id="all"'))
  })

  it('says what the unit has taken away', () => {
    const html = site.page('en/units/elever--7b.html')
    expect(html).toContain('Here the municipality leaves this open')
    expect(html).toContain('<span lang="sv">Lärarna väljer</span>')
    expect(site.page('en/it/elever--7b.html')).toMatch(
      /id="taken">Unset[\s\S]*<th scope="row">SearchSuggestEnabled<\/th>/,
    )
  })

  it('names the units that have just its settings, and the times in which something else holds in some of them', () => {
    const html = site.page('sv/units/elever.html')
    expect(html).toMatch(/Gäller också<\/h2><ul class="names" role="list"><li>7A<\/li><\/ul>/)
    expect(html).toMatch(/id="window-prov">[\s\S]*Ett prov[\s\S]*15 mars 2027 kl. 07.00[\s\S]*<b>Gäller i:<\/b> 7A/)
    expect(html).toContain('Det här ändras då: 1 inställning')
    expect(site.page('sv/index.html')).toContain('href="units/elever.html#window-prov">7A</a>')
    expect(site.page('sv/units/elever--7b.html')).toContain('<li>Grupp 1</li>')
  })

  it('says that nobody has explained a policy that only the plan knows', () => {
    const sv = site.page('sv/units/elever.html')
    expect(sv).toContain('Ingen har förklarat den här inställningen.')
    expect(sv).toContain('Något som ingen vet')
    const en = site.page('en/units/elever.html')
    expect(en).toContain('<span lang="sv">Något som ingen vet</span>')
    expect(en).toContain('<b>Why:</b> Because')
  })
})

describe('the registers', () => {
  it('say where a measure is not in force, and what opens the risk', () => {
    const html = site.page('sv/risks.html')
    expect(html).toContain('Ingen smyger.')
    expect(html).toMatch(/Inte så i<\/b> <a href="units\/elever--script[^"]*">[\s\S]*Det går att surfa i inkognitoläge/)
    expect(html).toContain('10 av 25, hög')
  })

  it('say what rests on a decision, and which should have been looked at again', () => {
    const html = site.page('sv/decisions.html')
    const [, first = ''] = /id="decision-D-1">(.*?)<\/article>/s.exec(html) ?? []
    expect(first).toContain('Grundnivån, 8 inställningar')
    expect(first).toContain('skulle ha setts över')
    expect(first).toContain('risks.html#risk-R-1')
    expect(first).toContain('packs.html#pack-more')
    expect(first).toContain('Ett prov')
    const [, second = ''] = /id="decision-D-2">(.*?)<\/article>/s.exec(html) ?? []
    expect(second).toContain('Inget i planen vilar på beslutet.')
    expect(second).not.toContain('skulle ha setts över')
  })

  it('tell a pack by its version and licence', () => {
    expect(site.page('en/packs.html')).toMatch(/id="pack-more">[\s\S]*<dd>2.5<\/dd>[\s\S]*<dd>CC0-1.0<\/dd>/)
  })
})

it('has no more pages in a plan of 2,000 units than there are different settings', async () => {
  const folder = await planFolder(Object.fromEntries(generatedPlan(2000)))
  const { plan: large } = await readPlan(`${folder}/plan.yaml`, today)
  if (!large) throw new Error('The generated plan has errors.')
  const own = [...unitsOf(large.units)].filter(({ packs, policies }) => packs.length + policies.length > 0)
  expect(new SiteUnderTest(large).pages).toHaveLength(1 + 2 * (4 + 2 * (own.length + 1)))
})
