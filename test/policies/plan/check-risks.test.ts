import { describe, expect, it } from 'vitest'
import { baseLevel, packText, told, words } from './told.ts'

const risk = (rest: string) => `risks:
  R-1:
    what: r
    owner: board
    ${rest}
`
const accepted = (tags: string) =>
  risk(`tags: [${tags}]
    likelihood: 1
    consequence: 1
    measures: { freeText: h }
    accepted: D-1`)
const safe = (grounds: string, value = true) =>
  `  - { name: A, settings: { ForceGoogleSafeSearch: { value: ${value}, reason: r${grounds} } } }\n`

describe('a setting that opens a risk', () => {
  it('needs a decision and a risk that somebody has accepted', async () => {
    expect(await told({ units: safe('') })).toEqual([
      'error opens-risk-without-decision /A',
      'error risk-not-accepted /A',
    ])
    expect(await told({ units: safe(', decision: D-1') })).toEqual(['error risk-not-accepted /A'])
    expect(await told({ units: safe(''), top: accepted('filtering') })).toEqual([
      'error opens-risk-without-decision /A',
    ])
    expect(await told({ units: safe(', decision: D-1'), top: accepted('filtering') })).toEqual([])
  })

  it('is not covered by a risk with another tag, or by one that nobody has accepted', async () => {
    const units = safe(', decision: D-1')
    expect(await told({ units, top: accepted('admin-sharing') })).toEqual(['error risk-not-accepted /A'])
    const open = accepted('filtering').replace('    accepted: D-1\n', '')
    expect(await told({ units, top: open })).toEqual(['error risk-not-accepted /A'])
  })

  it('needs nothing with a value that opens none', async () => {
    expect(await told({ units: safe('', false) })).toEqual([])
  })

  it('rests in the base level on the decision by which the base level was taken', async () => {
    const safest = '  ForceGoogleSafeSearch: { value: true, reason: r, source: s }\n'
    const base = { 'base.yaml': baseLevel.replace('fadder:', `${safest}fadder:`) }
    const top = accepted('filtering')
    expect(await told({ top }, base)).toEqual(['error opens-risk-without-decision'])
    expect(await words({ top }, base)).toEqual([expect.stringContaining('Add a line "baseDecision:" at the top')])
    expect(await told({ top: `baseDecision: D-2\n${top}` }, base)).toEqual([])
  })

  it('rests in a pack on the decision of the unit that uses it', async () => {
    const files = { 'more.yaml': packText('  ForceGoogleSafeSearch: { value: true, reason: r, source: s }\n') }
    const packs = 'base: base.yaml, more: more.yaml'
    const units = '  - { name: A, packs: [{ name: more, reason: r }] }\n'
    const top = accepted('filtering')
    expect(await told({ units, packs, top }, files)).toEqual(['error opens-risk-without-decision /A'])
    const decided = units.replace('reason: r', 'reason: r, decision: D-2')
    expect(await told({ units: decided, packs, top }, files)).toEqual([])
  })

  it('rests in a window on the decision of the window', async () => {
    const top = `windows:
  w:
    what: w
    start: 2027-01-11 07:00
    end: 2027-01-12 17:00
    decision: D-1
    units: [/Elever]
    settings: { ForceGoogleSafeSearch: { value: true, reason: r } }
`
    expect(await told({ top })).toEqual(['error risk-not-accepted'])
    expect(await told({ top: top + accepted('filtering') })).toEqual([])
  })
})

describe('a risk', () => {
  it.each(['0', '6', '1.5', '-1', '1e0', '0x3', 'hög', '', '[1]'])('has no level %s', async (level) => {
    const top = risk(`likelihood: ${level}\n    consequence: 2\n    measures: { freeText: h }`)
    expect(await words({ top })).toEqual([
      'The risk R-1 has an unfit likelihood: it is no whole number from 1 (very low) to 5 (very high). Correct what stands behind "likelihood:".',
    ])
  })

  it.each(['1', '2', '3', '4', '5', "'5'"])('has a level %s', async (level) => {
    expect(
      await told({ top: risk(`likelihood: ${level}\n    consequence: 2\n    measures: { freeText: h }`) }),
    ).toEqual([])
  })

  it('without measures is told of once, whether the line is missing or empty', async () => {
    expect(await told({ top: risk('likelihood: 1\n    consequence: 2') })).toEqual(['error risk-without-measure'])
    expect(await told({ top: risk('likelihood: 1\n    consequence: 2\n    measures: {}') })).toEqual([
      'error risk-without-measure',
    ])
  })

  it('counts on measures that are set somewhere: in the base level, a unit or a pack', async () => {
    const top = risk('likelihood: 1\n    consequence: 2\n    measures: { HomepageLocation: h }')
    const setting = "HomepageLocation: { value: 'https://a.example', reason: r"
    expect(await told({ top })).toEqual(['error measure-not-set'])
    expect(await told({ top, units: `  - { name: A, settings: { ${setting} } } }\n` })).toEqual([])
    const files = { 'more.yaml': packText(`  ${setting}, source: s }\n`) }
    const packs = 'base: base.yaml, more: more.yaml'
    const unused = await told({ top, packs }, files)
    expect(unused).toContain('error measure-not-set')
    expect(await told({ top, packs, units: '  - { name: A, packs: [{ name: more, reason: r }] }\n' }, files)).toEqual(
      [],
    )
  })
})

const counting = (measures: string, tags = 'google-sharing') =>
  risk(`tags: [${tags}]
    likelihood: 1
    consequence: 1
    measures: { ${measures} }
    accepted: D-1`)
const metrics = (value: boolean, rest = '') =>
  `{ MetricsReportingEnabled: { value: ${value}, reason: r, decision: D-1 } }${rest}`

const unit = (value: boolean, rest = '') => `  - { name: A, settings: ${metrics(value)}${rest} }\n`
const below = (value: boolean) => `, units: [{ name: B, settings: ${metrics(value)} }]`

describe('a measure', () => {
  it('that opens what it should lessen is an error, where it is in force with such a value', async () => {
    const top = counting('MetricsReportingEnabled: h')
    expect(await told({ top, units: unit(false) })).toEqual([])
    expect(await words({ top, units: unit(true) })).toEqual([
      'The risk R-1 counts on MetricsReportingEnabled, which opens it with true. Correct the setting, or write the value that lessens the risk: "MetricsReportingEnabled: { how: …, value: … }".',
    ])
    expect(await told({ top, units: unit(true) })).toEqual(['error measure-opens-risk /A'])
    expect(await told({ top: counting('MetricsReportingEnabled: h', 'filtering'), units: unit(true) })).not.toContain(
      'error measure-opens-risk /A',
    )
  })

  it('may be left by a unit beneath one where it lessens the risk, and not the other way round', async () => {
    const top = counting('MetricsReportingEnabled: h')
    expect(await told({ top, units: unit(false, below(true)) })).toEqual([])
    expect(await told({ top, units: unit(true, below(false)) })).toEqual(['error measure-opens-risk /A'])
  })

  it('in the base level is told of once, however many units have it', async () => {
    const base = {
      'base.yaml': baseLevel.replace(
        'fadder:',
        '  MetricsReportingEnabled: { value: true, reason: r, source: s }\nfadder:',
      ),
    }
    const top = `baseDecision: D-2\n${counting('MetricsReportingEnabled: h')}`
    expect(await told({ top, units: '  - A\n  - B\n' }, base)).toEqual(['error measure-opens-risk'])
  })

  it('with a value of its own must be in force with it in some unit', async () => {
    const top = counting('MetricsReportingEnabled: { how: h, value: false }')
    expect(await told({ top, units: unit(false) })).toEqual([])
    expect(await words({ top, units: unit(true) })).toEqual([
      'The risk R-1 counts on MetricsReportingEnabled with false, which is in force in no unit. Set it in the base level or in a unit, or name a measure that is taken.',
    ])
    expect(await told({ top, units: unit(true, below(false)) })).toEqual([])
    // To say that a value lessens it is the plan's own word, whatever else it opens.
    const chosen = counting('MetricsReportingEnabled: { how: h, value: true }')
    expect(await told({ top: chosen, units: unit(true) })).toEqual([])
  })

  it('with a value is a map with both, and nothing else', async () => {
    for (const wrong of [
      '{ value: true }',
      '{ how: h }',
      '{ how: h, value: true, why: w }',
      '{ how: , value: true }',
      '[h]',
    ])
      expect(
        (await told({ top: counting(`freeText: ${wrong}`) })).filter((line) => line.startsWith('error')),
      ).toHaveLength(1)
  })

  it('that only a window sets does not count, nor one that every unit takes away', async () => {
    const window = `windows:
  w:
    what: w
    start: 2027-01-11 07:00
    end: 2027-01-12 17:00
    decision: D-1
    units: [/Elever]
    settings: ${metrics(false)}
`
    const top = window + counting('MetricsReportingEnabled: h')
    expect(await words({ top })).toEqual([
      'The risk R-1 counts on MetricsReportingEnabled, which is set only while a window is open. Set it in the base level or in a unit, or name a measure that is taken.',
    ])
    const away = `  - { name: A, unset: { SearchSuggestEnabled: { reason: r, decision: D-1 } } }\n`
    expect(await words({ top: counting('SearchSuggestEnabled: h'), units: away })).toEqual([
      expect.stringContaining('counts on SearchSuggestEnabled, which is in force in no unit.'),
    ])
  })
})
