import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { defaultLimitSettings } from '../../contract/limit-settings.ts'
import { UnitRegister } from '../../contract/unit-register.ts'
import { Manifest } from '../../policies/outputs/manifest.ts'
import { extensionId, filesOf, jsonOf, planOf } from './small-plan.ts'

const units = `  - name: A
    units:
      - { name: 9A, settings: { PrintingEnabled: { value: true, reason: r } } }
      - 9B
windows:
  prov 1:
    what: w
    start: 2027-03-15 07:00
    end: 2027-03-28T17:30
    decision: D-1
    units: [/A/9A]
    settings:
      PrintingEnabled: { value: false, reason: r }
      DisableScreenshots: { value: true, reason: r }
    unset:
      SearchSuggestEnabled: { reason: r }
`.replace('prov 1', 'prov-1')

const Linux = z.object({
  '3rdparty': z.object({ extensions: z.record(z.string(), z.object({ revision: z.string() })) }),
})

function revisionIn(files: Map<string, string>, folder: string): string | undefined {
  return Linux.parse(jsonOf(files, `${folder}/linux/fadder.json`))['3rdparty'].extensions[extensionId]?.revision
}

describe('a window', () => {
  it('lies over what the unit itself has, in every format, and leaves the unit as it is when it is closed', async () => {
    const files = filesOf(await planOf(units))
    const on = 'windows/prov-1/on/units/a--9a'
    expect(jsonOf(files, `${on}/linux/fadder.json`)).toMatchObject({ PrintingEnabled: false, DisableScreenshots: true })
    expect(jsonOf(files, `${on}/linux/fadder.json`)).not.toHaveProperty('SearchSuggestEnabled')
    expect(jsonOf(files, 'units/a--9a/linux/fadder.json')).toMatchObject({
      PrintingEnabled: true,
      SearchSuggestEnabled: false,
    })
    const names = [...files.keys()].filter((path) => path.startsWith(`${on}/`)).map((path) => path.slice(on.length + 1))
    const usual = [...files.keys()].filter((path) => path.startsWith('units/a--9a/')).map((path) => path.slice(12))
    expect(names.toSorted()).toEqual(usual.toSorted())
  })

  it('lies over its own units alone', async () => {
    const files = filesOf(await planOf(units))
    expect([...files.keys()].filter((path) => path.startsWith('windows/') && path.includes('9b'))).toEqual([])
  })

  it('begins and ends by the clock of the plan, on both sides of summer time', async () => {
    const files = filesOf(await planOf(units))
    expect(jsonOf(files, 'windows/prov-1/window.json')).toMatchObject({
      from: '2027-03-15T06:00:00.000Z',
      until: '2027-03-28T15:30:00.000Z',
    })
  })

  it('has a revision of its own, which the register tells the desk with its times', async () => {
    const files = filesOf(await planOf(units))
    const register = UnitRegister.parse(jsonOf(files, 'unit-register.json'))
    const unit = register.units.find(({ path }) => path === '/A/9A')
    const on = revisionIn(files, 'windows/prov-1/on/units/a--9a')
    expect(unit?.windows).toEqual([
      {
        id: 'prov-1',
        from: '2027-03-15T06:00:00.000Z',
        until: '2027-03-28T15:30:00.000Z',
        revision: on,
        limits: defaultLimitSettings,
      },
    ])
    expect(unit?.revision).toBe(revisionIn(files, 'units/a--9a'))
    expect(on).not.toBe(unit?.revision)
    expect(register.units.filter(({ windows }) => windows)).toHaveLength(1)
  })

  it('stands in the manifest with its folder, and every file of it with its digest', async () => {
    const files = filesOf(await planOf(units))
    const { windows, files: listed } = Manifest.parse(jsonOf(files, 'manifest.json'))
    expect(windows).toMatchObject([{ id: 'prov-1', folder: 'windows/prov-1' }])
    const paths = [...files.keys()].filter((path) => path.startsWith('windows/'))
    expect(listed.map(({ path }) => path)).toEqual(expect.arrayContaining(paths))
  })

  it('says what is to be done by hand when it opens, and that it is to be undone when it closes', async () => {
    const byHand = units.replace(
      'DisableScreenshots: { value: true, reason: r }',
      'DefaultClipboardSetting: { value: 2, reason: r }\n      DeveloperToolsAvailability: { value: 0, reason: r }',
    )
    const withOwn = byHand.replace(
      'PrintingEnabled: { value: true, reason: r }',
      'DeveloperToolsAvailability: { value: 1, reason: r }',
    )
    const files = filesOf(await planOf(withOwn))
    const left = (step: string) =>
      JSON.parse(files.get(`windows/prov-1/${step}/units/a--9a/policy-api.json`) ?? '').leftOut
    expect(left('on')).toMatchObject([
      { policy: 'DefaultClipboardSetting', todo: 'set', value: 2 },
      { policy: 'DeveloperToolsAvailability', todo: 'set', value: 0 },
    ])
    expect(left('off')).toMatchObject([
      { policy: 'DefaultClipboardSetting', todo: 'inherit', value: 2 },
      { policy: 'DeveloperToolsAvailability', todo: 'set', value: 1 },
    ])
    const gam = files.get('windows/prov-1/off/units/a--9a/gam.txt') ?? ''
    expect(gam).toContain('# DefaultClipboardSetting: let the unit inherit it again in the Admin console instead of 2.')
  })

  it('keeps the revisions of all units as they are without it', async () => {
    const without = units.slice(0, units.indexOf('windows:'))
    const registers = [units, without].map(async (text) =>
      UnitRegister.parse(jsonOf(filesOf(await planOf(text)), 'unit-register.json')),
    )
    const [one, two] = (await Promise.all(registers)).map((register) => register.units.map(({ revision }) => revision))
    expect(one).toEqual(two)
  })
})

describe('a unit that unsets a policy', () => {
  const unsetting = `  - name: A
    settings: { PrintingEnabled: { value: true, reason: r } }
    units:
      - name: B
        unset:
          SearchSuggestEnabled: { reason: r, decision: D-1 }
          PrintingEnabled: { reason: r }
`
  it('has it no longer, in the file of the browser', async () => {
    const files = filesOf(await planOf(unsetting))
    expect(jsonOf(files, 'units/a/linux/fadder.json')).toMatchObject({
      PrintingEnabled: true,
      SearchSuggestEnabled: false,
    })
    const below = jsonOf(files, 'units/a--b/linux/fadder.json')
    expect(below).not.toHaveProperty('PrintingEnabled')
    expect(below).not.toHaveProperty('SearchSuggestEnabled')
  })

  it('says so too of a policy that is set by hand above', async () => {
    const above = `  - name: A
    settings: { DeveloperToolsAvailability: { value: 2, reason: r } }
    units: [{ name: B, unset: { DeveloperToolsAvailability: { reason: r } } }]
`
    const text = filesOf(await planOf(above)).get('units/a--b/policy-api.json') ?? ''
    expect(JSON.parse(text).leftOut).toMatchObject([{ policy: 'DeveloperToolsAvailability', todo: 'unset', value: 2 }])
  })

  it('says so to Google where Google has a word for it, and to whoever applies it where it has none', async () => {
    const files = filesOf(await planOf(unsetting))
    const text = files.get('units/a--b/policy-api.json') ?? ''
    expect(JSON.parse(text).batches[0].requests[0]).toMatchObject({
      policyValue: { policySchema: 'chrome.users.SearchSuggest', value: { searchSuggestEnabled: 'UNSET' } },
    })
    expect(JSON.parse(text).leftOut).toMatchObject([
      { policy: 'chrome.users.AllowPrinting', value: { printingEnabled: true } },
    ])
  })
})
