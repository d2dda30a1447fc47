import { describe, expect, it } from 'vitest'
import { lineOf } from '../../../scripts/finding-lines.ts'
import { unitsOf } from '../../../policies/plan/plan.ts'
import { readPlan } from '../../../policies/plan/read.ts'
import { planOf, readText, today, withUnits } from '../small-plan.ts'

async function lines(text: string, files: Record<string, string> = {}) {
  const { findings } = await readText(text, files)
  return findings.map(lineOf)
}

describe('names that YAML could take for something else', () => {
  it('reads 7B, 1e3, 010, no, null-like quotes and dates as the names they look like', async () => {
    const plan = await planOf("  - name: 010\n    units: [7B, 1e3, no, 'null', 2026-01-01, 0x1F, 1.50, on]\n")
    const names = [...unitsOf(plan.units)].map((unit) => unit.path)
    expect(names.slice(1)).toEqual(
      ['7B', '1e3', 'no', 'null', '2026-01-01', '0x1F', '1.50', 'on'].map((name) => `/010/${name}`),
    )
  })

  it('refuses a name that is empty or the word for nothing', async () => {
    expect(await lines(withUnits("  - name: ''\n  - name: ~\n  - name: A/B\n"))).toEqual([
      expect.stringMatching(/^plan.yaml:11:11 \/: A unit has no name\. Write its name/),
      expect.stringMatching(/^plan.yaml:12:5 \/: A unit has no name\./),
      expect.stringMatching(/^plan.yaml:13:11 \/: The unit name "A\/B" holds a slash/),
    ])
  })
})

describe('a plan with many faults', () => {
  const text = withUnits(`  - name: Elever
    setings: {}
    settings:
      IncognitoModeAvailability: { value: 'off', reason: r, decision: D-9 }
      IncognitoModeAvailabilty: { value: 1, reason: r }
      SearchSuggestEnabled: { value: true, reason: r }
      ForceGoogleSafeSearch: { value: no, reason: r }
      TranslateEnabled: { value: true }
    fadder:
      checkInMinutes: { value: 5, reason: r, decision: D-1 }
      spredSeconds: { value: 5, reason: r }
    packs: [{ name: bas, reason: r }]
    units: [7B, 7b, 7B]
`)

  it('names every one of them in one run, with file, line, unit and remedy', async () => {
    expect(await lines(text)).toEqual([
      'plan.yaml:12:5 /Elever: The unit /Elever has a key that is not known: setings. Did you mean settings?',
      'plan.yaml:14:7 /Elever: There is no decision D-9. Did you mean D-1?',
      'plan.yaml:14:43 /Elever: The value of IncognitoModeAvailability is of the wrong type: "off". Write one of 0 (allowed), 1 (switched off), 2 (always incognito).',
      'plan.yaml:15:7 /Elever: There is no policy IncognitoModeAvailabilty. Did you mean IncognitoModeAvailability?',
      'plan.yaml:16:7 /Elever: SearchSuggestEnabled leaves the base level\'s false without a decision. Add a line "decision:" with the id of the decision, or remove the setting.',
      'plan.yaml:17:39 /Elever: The value of ForceGoogleSafeSearch is of the wrong type: "no". For no, YAML wants false. Write true or false.',
      'plan.yaml:18:25 /Elever: The setting TranslateEnabled has no reason. Add a line "reason: …".',
      'plan.yaml:20:32 /Elever: The value of checkInMinutes is out of range: 5. Write a whole number from 15 to 1440.',
      'plan.yaml:21:7 /Elever: Fadder has no setting spredSeconds. Did you mean spreadSeconds?',
      'plan.yaml:22:13 /Elever: There is no pack bas. Did you mean base?',
      'plan.yaml:23:17 /Elever/7b: /Elever/7b would be written to the same folder (elever--7b) as /Elever/7B on line 23. Give one of them a name that differs in more than case, accents and punctuation.',
      'plan.yaml:23:21 /Elever/7B: There are two units /Elever/7B; the first is on line 23. Join them, or give one another name.',
    ])
  })

  it('gives no plan', async () => {
    expect((await readText(text)).plan).toBeUndefined()
  })
})

function nested(depth: number): string {
  return (
    Array.from({ length: depth }, (_, level) => {
      const indent = '    '.repeat(level)
      return `  ${indent}- name: ${'x'.repeat(100)}\n  ${indent}  units:\n`
    }).join('') + `  ${'    '.repeat(depth)}- A\n`
  )
}

describe('single faults', () => {
  const cases: [string, string, RegExp][] = [
    [
      'a syntax error',
      'format: [fadder\n',
      /^plan.yaml:1:16: A bracket that opens further up is not closed before this\. Close it/,
    ],
    ['two documents', 'format: a\n---\nformat: b\n', /Keep one document in a file/],
    [
      'a key that stands twice',
      withUnits('  - A\nbase: other\n'),
      /^plan.yaml:12:1: The key base stands here a second time; the first is on line 8\. Keep one/,
    ],
    [
      'an alias',
      withUnits('  - &a A\n  - *a\n'),
      /^plan.yaml:12:5: The alias \*a stands for something written elsewhere.*Write it out/,
    ],
    ['a tag', withUnits('  - !!binary A\n'), /^plan.yaml:11:14: The tag .* changes how the text is read/],
    [
      'an unknown format',
      withUnits('  - A\n').replace('fadder-plan/1', 'fadder-plan/9'),
      /^plan.yaml:1:9: The plan has the format fadder-plan\/9; this reads fadder-plan\/1\. Write/,
    ],
    [
      'a missing key',
      withUnits('  - A\n').replace(/^municipality.*\n/m, ''),
      /^plan.yaml:1:1: The plan has no municipality\. Add a line/,
    ],
    [
      'a desk with a path',
      withUnits('  - A\n').replace('test.example', 'test.example/x'),
      /^plan.yaml:3:14: The desk's url can't be used: .* Write where the desk answers/,
    ],
    [
      'an unknown owner',
      withUnits('  - A\n').replace('by: board', 'by: bord'),
      /^plan.yaml:7:3: The decision D-1 is by bord, who is no owner in this plan\. Did you mean board\?/,
    ],
    [
      'a date that is none',
      withUnits('  - A\n').replace('2027-01-02', '2027-13-02'),
      /^plan.yaml:7:\d+: The decision D-1 has an unfit review: it is no date such as/,
    ],
    [
      'a missing pack file',
      withUnits('  - A\n').replace('base.yaml', 'bas.yaml'),
      /^plan.yaml:9:16: The pack base at bas.yaml can't be read: there is no such file\. Check the path/,
    ],
    [
      'a base level that is no pack',
      withUnits('  - A\n').replace('base: base\n', 'base: bass\n'),
      /^plan.yaml:8:7: The base level bass is no pack of this plan\. Did you mean base\?/,
    ],
    [
      'units that are no list',
      withUnits('  A: B\n'),
      /^plan.yaml:11:3: The plan has a map of keys behind "units:", where a list belongs\. Write it as a list/,
    ],
    ['a plan that is a list', '- a\n', /^plan.yaml:1:1: The plan is a list\. Write it as a map/],
    ['an empty plan', '', /^plan.yaml:1:1: The plan is empty\./],
    [
      'a googleId that is none',
      withUnits('  - { name: A, googleId: "a b" }\n'),
      /^plan.yaml:11:26 \/A: The unit \/A has a googleId that is none/,
    ],
    ['a path that is too long', withUnits(nested(6)), /The path of this unit has \d+ characters; at most 500/],
    [
      'a file that is too large',
      `# ${'x'.repeat(4 * 1024 * 1024)}\n`,
      /^plan.yaml:1:1: The plan can't be read: it has more than 4 MiB\. A plan/,
    ],
    ['brackets without end', '['.repeat(100_000), /^plan.yaml:1/],
  ]

  it.each(cases)('names %s', async (_name, text, expected) => {
    expect(await lines(text)).toContainEqual(expect.stringMatching(expected))
  })

  it('names faults in a pack with the file of the pack', async () => {
    const pack =
      'format: fadder-pack/1\nversion: 1\nlicence: x\nabout: y\nsettings:\n  URLBlocklist: { value: a, reason: r, source: s }\n'
    const text = withUnits('  - A\n').replace('{ base: base.yaml }', '{ base: base.yaml, more: more.yaml }')
    expect(await lines(text, { 'more.yaml': pack })).toEqual([
      'more.yaml:1:1: Warning: No unit uses the pack more. Give it to a unit, or remove it.',
      'more.yaml:6:26: The value of URLBlocklist is of the wrong type: "a". Write a list, such as ["example.com"].',
    ])
  })

  it('asks for a decision where a pack leaves the base level, and for none where it adds to it', async () => {
    const pack =
      'format: fadder-pack/1\nversion: 1\nlicence: x\nabout: y\nsettings:\n  SearchSuggestEnabled: { value: true, reason: r, source: s }\n  TranslateEnabled: { value: true, reason: r, source: s }\n'
    const text = withUnits('  - { name: A, packs: [{ name: more, reason: r }] }\n').replace(
      '{ base: base.yaml }',
      '{ base: base.yaml, more: more.yaml }',
    )
    expect(await lines(text, { 'more.yaml': pack })).toEqual([
      expect.stringMatching(
        /^plan.yaml:11:24 \/A: The pack more leaves the base level \(SearchSuggestEnabled\) without a decision/,
      ),
    ])
    const decided = text.replace('name: more, reason: r', 'name: more, reason: r, decision: D-1')
    expect(await lines(decided, { 'more.yaml': pack })).toEqual([])
  })

  it("asks the base level for all of Fadder's own settings", async () => {
    const { findings } = await readText(withUnits('  - A\n').replace('base.yaml', 'short.yaml'), {
      'short.yaml':
        'format: fadder-pack/1\nversion: 1\nlicence: x\nabout: y\nfadder:\n  freeText: { value: true, reason: r, source: s }\n',
    })
    expect(findings.map(lineOf)).toEqual([
      'short.yaml:1:1: The base level base has no value for activeOn, checkInMinutes, quietSeconds, spreadSeconds, networkAddresses, screenshots, languages, adaptedMode, selfHelp, freeDiskMebibytes, memoryShortagePercent, restartsPerDay, batteryPercent, heatCelsius. Add them beneath "fadder:" in the pack.',
    ])
  })

  it('gives a file that is too large a code of its own', async () => {
    const { findings } = await readText(`# ${'x'.repeat(4 * 1024 * 1024)}\n`)
    expect(findings.map(({ code }) => code)).toEqual(['file-too-large'])
  })

  it('names a plan that is not there', async () => {
    const { findings } = await readPlan('/nowhere/plan.yaml', today)
    expect(findings.map(lineOf)).toEqual([
      "/nowhere/plan.yaml:1:1: The plan can't be read: there is no such file. Check the path, and that you may read the file.",
    ])
  })

  it('is not led astray by a billion laughs', async () => {
    const bomb = `a: &a [x]\n${Array.from({ length: 40 }, (_, n) => `b${n}: &b${n} [*${n ? `b${n - 1}` : 'a'}, *${n ? `b${n - 1}` : 'a'}]`).join('\n')}\n`
    expect((await lines(bomb))[0]).toMatch(/The alias \*a stands for something/)
  })
})
