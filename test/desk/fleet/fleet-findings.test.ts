import { describe, expect, it } from 'vitest'
import type { FromFleet } from '../../../desk/core/device-health.ts'
import { fleetFindings, type FleetContext } from '../../../desk/core/fleet/fleet-findings.ts'
import { defaultFleetLimits } from '../../../desk/core/fleet/fleet-limits.ts'
import type { DeviceSummary } from '../../../desk/core/fleet/summary.ts'

const dayMs = 86_400_000
const now = Date.UTC(2026, 9, 2, 16)
const today = Math.floor(now / dayMs)

/** A sound device at a school of its own number, heard on each of the last twenty days. */
function sound(number: number, more: Partial<DeviceSummary> = {}): DeviceSummary {
  return {
    id: `d${number}`,
    serialNumber: `S${number}`,
    unit: `/Elever/Skola ${number % 2}/7A`,
    model: 'Spin 511',
    os: 'chromeos',
    browserVersion: '140.0.1.2',
    lastSeenAt: now,
    recent: { reports: 20, shortOfMemory: 0, restarts: 0 },
    dischargeRates: Array.from({ length: 12 }, (_, index) => 10 + (index % 5) * 0.5),
    degrees: [
      [50, 90],
      [60, 10],
    ],
    link: { poor: 3, all: 100 },
    days: Array.from({ length: 20 }, (_, ago) => today - ago),
    month: { restarts: 0, awakeDays: 20, offlineMinutes: 0, offlineDays: 20, availableShare: 0.4 },
    ...more,
  }
}

function fleet(count: number, change: (number: number) => Partial<DeviceSummary>): DeviceSummary[] {
  return Array.from({ length: count }, (_, number) => sound(number, change(number)))
}

function judged(devices: readonly DeviceSummary[], context: Partial<FleetContext> = {}): Map<string, FromFleet> {
  return fleetFindings(devices, { now, units: [], before: new Map(), ...context })
}

function told(found: ReadonlyMap<string, FromFleet>): Record<string, string[]> {
  return Object.fromEntries(
    [...found].flatMap(([id, { findings }]) =>
      findings.length > 0 ? [[id, findings.map(({ code, severity }) => `${code} ${severity}`)]] : [],
    ),
  )
}

const fast = { dischargeRates: Array.from({ length: 12 }, (_, index) => 17 + (index % 5)) }

describe('a battery', () => {
  it('is weak when even the low end of its drain is above its model, and the finding says by how much', () => {
    const found = judged(fleet(20, (number) => (number === 3 ? fast : {})))
    expect(told(found)).toEqual({ d3: ['battery-weak watch'] })
    expect(found.get('d3')?.findings).toMatchObject([
      { value: 18.5, interval: { low: 17, high: 20 }, against: 10.75, certainty: 'likely', about: 'device' },
    ])
  })

  it('is never judged from one device alone, nor from few discharges', () => {
    expect(told(judged(fleet(9, (number) => (number === 3 ? fast : {}))))).toEqual({})
    const seldom = { dischargeRates: fast.dischargeRates.slice(0, 9) }
    expect(told(judged(fleet(20, (number) => (number === 3 ? seldom : {}))))).toEqual({})
    expect(told(judged(fleet(20, (number) => (number === 3 ? { ...fast, model: 'Another' } : {}))))).toEqual({})
  })

  it('stays weak until it is clearly better', () => {
    const slower = { dischargeRates: fast.dischargeRates.map((rate) => rate - 2.5) }
    const devices = fleet(20, (number) => (number === 3 ? slower : {}))
    expect(told(judged(devices))).toEqual({})
    const before = judged(fleet(20, (number) => (number === 3 ? fast : {})))
    expect(told(judged(devices, { before }))).toEqual({ d3: ['battery-weak watch'] })
  })
})

describe('heat', () => {
  const hot: Partial<DeviceSummary> = {
    degrees: [
      [50, 30],
      [75, 70],
    ],
  }

  it("is the device's own when it is above its model's, and the few sick ones don't raise what they are held against", () => {
    const found = judged(fleet(20, (number) => (number < 4 ? hot : {})))
    expect(Object.keys(told(found))).toEqual(['d0', 'd1', 'd2', 'd3'])
    expect(found.get('d0')).toMatchObject({ heatJudged: true, findings: [{ code: 'heat', value: 0.7, against: 60 }] })
  })

  it("is the model's when the whole model is above the others, and then no device's own", () => {
    const found = judged(fleet(40, (number) => (number % 2 === 0 ? { model: 'Hot', ...hot } : {})))
    expect(told(found)['d0']).toEqual(['heat-of-model watch'])
    expect(told(found)).not.toHaveProperty('d1')
  })

  it('is not concluded from a share that a week of few readings may give by chance', () => {
    const few: Partial<DeviceSummary> = {
      degrees: [
        [50, 12],
        [75, 14],
      ],
    }
    const many: Partial<DeviceSummary> = {
      degrees: [
        [50, 120],
        [75, 140],
      ],
    }
    const found = judged(fleet(20, (number) => (number === 3 ? few : number === 4 ? many : {})))
    expect(told(found)).toEqual({ d4: ['heat watch'] })
    expect(found.get('d4')?.findings).toMatchObject([{ interval: { low: expect.closeTo(0.478, 3) } }])
  })

  it('is not judged beside a model of few devices', () => {
    expect(judged(fleet(9, () => ({}))).get('d0')).toMatchObject({ heatJudged: false })
  })
})

describe('a poor network', () => {
  const poor = { link: { poor: 60, all: 100 } }

  it("is the school's when many of its devices have it and other schools don't", () => {
    const found = judged(fleet(40, (number) => (number % 2 === 0 ? poor : {})))
    expect(Object.values(told(found))).toHaveLength(20)
    expect(found.get('d0')?.findings).toMatchObject([{ code: 'link-at-school', about: 'school', value: 1, against: 0 }])
  })

  it("is the device's own when its school has a good one", () => {
    expect(told(judged(fleet(40, (number) => (number === 4 ? poor : {}))))).toEqual({ d4: ['link-on-device watch'] })
  })

  it('is nobody in particular when it is poor everywhere, or when too few have told', () => {
    expect(told(judged(fleet(40, () => poor)))).toEqual({})
    expect(told(judged(fleet(10, (number) => (number % 2 === 0 ? poor : {}))))).toEqual({})
  })
})

describe('the release', () => {
  it('is behind against the newest that several devices run, not against a single one on a channel of its own', () => {
    const found = judged(
      fleet(30, (number) => ({
        browserVersion: number === 0 ? '143.0.1.2' : number === 1 ? '138.0.1.2' : '140.0.1.2',
      })),
    )
    expect(told(found)).toEqual({ d1: ['os-behind watch'] })
  })

  it('is not held against what less than a fiftieth of a large fleet runs', () => {
    const pilot = { browserVersion: '145.0.1.2' }
    expect(told(judged(fleet(400, (number) => (number < 7 ? pilot : {}))))).toEqual({})
    expect(Object.keys(told(judged(fleet(400, (number) => (number < 8 ? pilot : {})))))).toHaveLength(392)
  })

  it('is compared within an operating system alone', () => {
    const pc = { os: 'windows', browserVersion: '130.0.0.0' }
    expect(told(judged(fleet(30, (number) => (number < 12 ? pc : {}))))).toEqual({})
  })
})

it('tells when the updates of a model end, where the list of models is known', () => {
  expect(
    told(
      judged(
        fleet(2, () => ({})),
        { supportUntil: () => now + 60 * dayMs },
      ),
    )['d0'],
  ).toEqual(['support-ends act'])
  expect(told(judged(fleet(2, () => ({}))))).toEqual({})
})

it('tells it of each device by its own day, from a year before and more gravely from ninety days before', () => {
  const left: Record<string, number> = { S0: 366, S1: 365, S2: 91, S3: 90.5, S4: 0, S5: -3 }
  const supportUntil = ({ serialNumber }: DeviceSummary) => {
    const days = left[serialNumber ?? '']
    return days === undefined ? undefined : now + days * dayMs
  }
  const found = judged(
    fleet(7, () => ({})),
    { supportUntil },
  )
  expect(told(found)).toEqual({
    d1: ['support-ends watch'],
    d2: ['support-ends watch'],
    d3: ['support-ends act'],
    d4: ['support-ends act'],
    d5: ['support-ends act'],
  })
  expect(found.get('d3')?.findings).toMatchObject([{ value: 90, about: 'model' }])
  const limits = { ...defaultFleetLimits, supportDays: { watch: 10, act: 5, slack: 0 } }
  expect(
    told(
      judged(
        fleet(7, () => ({})),
        { supportUntil, limits },
      ),
    ),
  ).toEqual({ d4: ['support-ends act'], d5: ['support-ends act'] })
})

it('misses a device by the days on which others were heard, so that holidays count for nobody', () => {
  const silent = { lastSeenAt: now - 9 * dayMs, days: [today - 9] }
  const found = judged(fleet(20, (number) => (number === 5 ? silent : {})))
  expect(told(found)).toEqual({ d5: ['not-seen watch'] })
  expect(found.get('d5')?.findings).toMatchObject([{ value: 9, certainty: 'measured' }])
  const holiday = fleet(20, () => ({ lastSeenAt: now - 9 * dayMs, days: [today - 9, today - 10] }))
  expect(told(judged(holiday))).toEqual({})
})

describe('a summer', () => {
  const away = { lastSeenAt: now - 40 * dayMs, days: [] }
  const lost = { lastSeenAt: now - 60 * dayMs, days: [] }
  const home = { days: Array.from({ length: 30 }, (_, ago) => today - ago) }
  const missed = judged(
    fleet(40, (number) => (number === 5 ? { lastSeenAt: now - 20 * dayMs, days: [today - 20] } : {})),
  )

  it('in which a few pupils use their devices at home makes nobody else missed', () => {
    expect(told(judged(fleet(400, (number) => (number < 20 ? home : away))))).toEqual({})
  })

  it('ends no search: what was missed before it is missed in it and when school begins', () => {
    expect(told(missed)).toEqual({ d5: ['not-seen act'] })
    const inSummer = judged(
      fleet(40, (number) => (number === 5 ? lost : away)),
      { before: missed },
    )
    expect(told(inSummer)).toEqual({ d5: ['not-seen act'] })
    const begun = { days: [today, today - 1] }
    const inAutumn = judged(
      fleet(40, (number) => (number === 5 ? lost : begun)),
      { before: inSummer },
    )
    expect(told(inAutumn)).toEqual({ d5: ['not-seen act'] })
    expect(inAutumn.get('d5')?.findings).toMatchObject([{ value: 20 }])
  })

  it('does not keep a device missed that has been heard again', () => {
    expect(
      told(
        judged(
          fleet(40, () => ({})),
          { before: missed },
        ),
      ),
    ).toEqual({})
  })
})

describe('where too little is told to judge anew, what was found stands', () => {
  const hot: Partial<DeviceSummary> = {
    degrees: [
      [50, 30],
      [75, 70],
    ],
  }
  const poor = { link: { poor: 60, all: 100 } }
  const kinds: Record<string, { ill: Partial<DeviceSummary>; ills: (number: number) => boolean; quiet: object }> = {
    'battery-weak': { ill: fast, ills: (number) => number === 4, quiet: { dischargeRates: [10] } },
    heat: { ill: hot, ills: (number) => number === 4, quiet: { degrees: [[50, 5]] } },
    'heat-of-model': { ill: { model: 'Hot', ...hot }, ills: (number) => number % 2 === 0, quiet: { degrees: [] } },
    'link-on-device': { ill: poor, ills: (number) => number === 4, quiet: { link: { poor: 0, all: 1 } } },
    'link-at-school': { ill: poor, ills: (number) => number % 2 === 0, quiet: { link: { poor: 0, all: 0 } } },
  }

  it.each(Object.entries(kinds))('%s, of a device that told little this week', (code, { ill, ills, quiet }) => {
    const before = judged(fleet(40, (number) => (ills(number) ? ill : {})))
    expect(told(before)['d4']).toEqual([expect.stringContaining(code)])
    const alone = fleet(40, (number) => (ills(number) ? { ...ill, ...quiet } : {}))
    expect(told(judged(alone, { before }))).toEqual(told(before))
  })

  it.each(Object.entries(kinds))('%s, when a holiday has silenced everybody', (_code, { ill, ills, quiet }) => {
    const before = judged(fleet(40, (number) => (ills(number) ? ill : {})))
    const holiday = fleet(40, (number) => ({ ...(ills(number) ? ill : {}), ...quiet }))
    expect(told(judged(holiday, { before }))).toEqual(told(before))
  })

  it.each(Object.entries(kinds))('%s, but for no longer than readings are kept', (_code, { ill, ills, quiet }) => {
    const before = judged(fleet(40, (number) => (ills(number) ? ill : {})))
    const gone = fleet(40, (number) => ({
      ...(ills(number) ? ill : {}),
      ...quiet,
      days: [],
      lastSeenAt: now - 40 * dayMs,
    }))
    expect(told(judged(gone, { before }))).toEqual({})
  })
})

it('judges heat that stands from before by no single reading as well: it would be found twice', () => {
  const hot: [number, number][] = [
    [50, 30],
    [75, 70],
  ]
  const before = judged(fleet(20, (number) => (number === 4 ? { degrees: hot } : {})))
  const holiday = judged(
    fleet(20, () => ({ degrees: [] })),
    { before },
  )
  expect(holiday.get('d4')).toMatchObject({ heatJudged: true, findings: [{ code: 'heat' }] })
  expect(holiday.get('d5')).toMatchObject({ heatJudged: false, findings: [] })
})

it('keeps what it found of a lone device while its school hovers at what a good network is', () => {
  const poor = { link: { poor: 80, all: 100 } }
  const before = judged(fleet(40, (number) => (number === 4 ? poor : { link: { poor: 9, all: 100 } })))
  expect(told(before)).toEqual({ d4: ['link-on-device act'] })
  const hovering = fleet(40, (number) => (number === 4 ? poor : { link: { poor: 11, all: 100 } }))
  expect(told(judged(hovering))).toEqual({})
  expect(told(judged(hovering, { before }))).toEqual(told(before))
})
