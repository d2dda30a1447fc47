import { expect, it } from 'vitest'
import { defaultLimitSettings } from '../../../contract/limit-settings.ts'
import { deviceLimits } from '../../../contract/thresholds.ts'
import { Category } from '../../../contract/ticket.ts'
import { selfHelpFor, type SelfHelpFacts } from '../../../extension/core/self-help.ts'

const well: Omit<SelfHelpFacts, 'category'> = { signals: {}, findings: [], online: true }
const full = { code: 'storage-nearly-full', severity: 'watch' } as const
const hot = { code: 'heat', severity: 'watch' } as const
const pressed = { code: 'memory-pressure', severity: 'watch' } as const
const low = { code: 'battery-low', severity: 'act' } as const
const days = 86_400

type Case = [what: string, category: Category, facts: Partial<SelfHelpFacts>, guide: string | undefined]

it.each<Case>([
  [
    'a battery at its limit that does not charge',
    'battery',
    { signals: { batteryPercent: 15, batteryCharging: false } },
    'charge',
  ],
  [
    "a battery at the limit of the unit's own settings",
    'battery',
    { signals: { batteryPercent: 40 }, limits: deviceLimits({ ...defaultLimitSettings, batteryWatchPercent: 40 }) },
    'charge',
  ],
  ['a battery just above it', 'battery', { signals: { batteryPercent: 16, batteryCharging: false } }, undefined],
  [
    'a low battery that charges already',
    'battery',
    { signals: { batteryPercent: 4, batteryCharging: true }, findings: [low] },
    undefined,
  ],
  [
    'a battery that is charged by now, whatever was found',
    'battery',
    { signals: { batteryPercent: 60 }, findings: [low] },
    undefined,
  ],
  ['a battery of which only the finding is known', 'battery', { findings: [low] }, 'charge'],
  ['a battery of which nothing is known', 'battery', {}, undefined],
  ['no network', 'network', { online: false }, 'network'],
  ['a network that is there', 'network', { signals: { linkClass: '4g', linkRttMs: 275 } }, undefined],
  ['a slow class', 'network', { signals: { linkClass: '3g' } }, 'network'],
  ['a slow answer', 'network', { signals: { linkClass: '4g', linkRttMs: 300 }, online: undefined }, 'network'],
  ['a network of which nothing is known', 'network', { online: undefined }, undefined],
  ['a program on a full device', 'program', { findings: [full] }, 'free-space'],
  ['a program on a device short of memory', 'program', { findings: [pressed] }, 'close-tabs'],
  ['the gravest cause first', 'program', { findings: [full, { ...pressed, severity: 'act' }] }, 'close-tabs'],
  ['the likeliest of two that are as grave', 'program', { findings: [pressed, full] }, 'free-space'],
  ['a program on a hot device', 'program', { findings: [hot] }, 'cool-down'],
  ['a program on a device that is long awake', 'program', { signals: { awakeSeconds: 3 * days } }, 'restart'],
  ['a program on one that is not', 'program', { signals: { awakeSeconds: 3 * days - 1 } }, undefined],
  ['something else on a full device', 'other', { findings: [full] }, 'free-space'],
  ['something else on a hot device', 'other', { findings: [hot] }, 'cool-down'],
  ['something else on a device short of memory', 'other', { findings: [pressed] }, undefined],
  ['no sound', 'sound', {}, 'sound'],
])('offers for %s what truly helps', (_what, category, facts, guide) => {
  expect(selfHelpFor({ ...well, category, ...facts })).toBe(guide)
})

it('offers nothing for what a child can not mend, whatever else is wrong', () => {
  const signals = { batteryPercent: 3, batteryCharging: false, awakeSeconds: 9 * days, linkClass: '2g' } as const
  for (const category of ['screen', 'keyboard', 'broken', 'sign-in'] as const)
    expect(selfHelpFor({ category, signals, findings: [low, full, hot, pressed], online: false })).toBeUndefined()
})

it('offers what the municipality has written, where no reading points to anything better', () => {
  const ownGuides = ['sign-in', 'network'] as const
  for (const category of Category.options) {
    const own = category === 'sign-in' || category === 'network'
    expect(selfHelpFor({ ...well, category, ownGuides }) === 'own').toBe(own)
  }
  expect(selfHelpFor({ ...well, category: 'network', online: false, ownGuides })).toBe('network')
})

it('offers what the municipality has written for sound, of which no reading tells anything', () => {
  expect(selfHelpFor({ ...well, category: 'sound', ownGuides: ['sound'] })).toBe('own')
  expect(selfHelpFor({ ...well, category: 'sound', ownGuides: ['network'] })).toBe('sound')
})
