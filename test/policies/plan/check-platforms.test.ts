import { describe, expect, it } from 'vitest'
import { packText, told } from './told.ts'

const device = 'DeviceShowUserNamesOnSignin: { value: false, reason: r'
const unit = (platforms: string, body = `settings: { ${device} } }`) => `  - { name: A, ${platforms}${body} }\n`

function within(platforms: string): string {
  return `  - { name: A, platforms: [windows], units: [{ name: B, ${platforms}settings: { ${device} } } }] }\n`
}

function open(units: string): string {
  return `windows:
  w:
    what: w
    start: 2027-01-11 07:00
    end: 2027-01-12 17:00
    decision: D-1
    units: ${units}
    settings: { ${device} } }
`
}

describe('a policy that exists on none of the systems of its unit', () => {
  it('is an error where the unit sets it itself', async () => {
    expect(await told({ units: unit('platforms: [windows], ') })).toEqual(['error not-on-platform /A'])
    expect(await told({ units: unit('platforms: [windows, chromeos], ') })).toEqual([])
  })

  it('is none where the unit does not say which systems it uses', async () => {
    expect(await told({ units: unit('') })).toEqual([])
  })

  it('is judged by the systems of the unit above, where its own says nothing', async () => {
    expect(await told({ units: within('') })).toEqual(['error not-on-platform /A/B'])
    expect(await told({ units: within('platforms: [chromeos], ') })).toEqual([])
  })

  it('is as it should be where it is inherited', async () => {
    const units = `  - { name: A, settings: { ${device} } }, units: [{ name: B, platforms: [mac] }] }\n`
    expect(await told({ units })).toEqual([])
  })

  it('is judged in a window by the systems of its units', async () => {
    const units = '  - { name: A, platforms: [mac] }\n  - B\n'
    expect(await told({ units, top: open('[/A]') })).toEqual(['error not-on-platform'])
    expect(await told({ units, top: open('[/A, /B]') })).toEqual([])
  })

  it('is told of once where the unit of the window is not there: as that', async () => {
    expect(await told({ top: open('[/Nowhere]') })).toEqual(['error unknown-unit'])
  })
})

describe('a pack', () => {
  const use = unit('platforms: [windows], ', 'packs: [{ name: more, reason: r }]')
  const packs = 'base: base.yaml, more: more.yaml'

  it('is told of as a warning where nothing of it has an effect', async () => {
    const files = { 'more.yaml': packText(`  ${device}, source: s }\n`) }
    expect(await told({ units: use, packs }, files)).toEqual(['warning not-on-platform /A'])
  })

  it('is as it should be where some of it has', async () => {
    const home = "  HomepageLocation: { value: 'https://a.example', reason: r, source: s }\n"
    const files = { 'more.yaml': packText(`  ${device}, source: s }\n${home}`) }
    expect(await told({ units: use, packs }, files)).toEqual([])
  })
})

it.each(['[]', '[amiga]', 'mac'])(
  'platforms that are %s are told of once, and the ones above hold',
  async (platforms) => {
    expect(await told({ units: unit(`platforms: ${platforms}, `) })).toEqual(['error wrong-shape /A'])
  },
)
