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

it('has no more pages in a plan of 2,000 units than there are different settings', async () => {
  const folder = await planFolder(Object.fromEntries(generatedPlan(2000)))
  const { plan: large } = await readPlan(`${folder}/plan.yaml`, today)
  if (!large) throw new Error('The generated plan has errors.')
  const own = [...unitsOf(large.units)].filter(({ packs, policies }) => packs.length + policies.length > 0)
  expect(new SiteUnderTest(large).pages).toHaveLength(1 + 2 * (4 + 2 * (own.length + 1)))
})
