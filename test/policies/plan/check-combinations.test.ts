import { describe, expect, it } from 'vitest'
import { baseLevel, told } from './told.ts'

const all = `[admin-sharing, filtering, full-admin-access, google-sharing, local-data-access, system-security, website-sharing]`
const accepted = `baseDecision: D-2
risks:
  R-1: { what: r, tags: ${all}, likelihood: 1, consequence: 1, owner: board, measures: { freeText: h }, accepted: D-1 }
`
const closed = 'DeviceAllowNewUsers: { value: false, reason: r, decision: D-1 }'
const list = (entries: string) => `DeviceUserAllowlist: { value: [${entries}], reason: r, decision: D-1 }`
const window = (body: string, units = '[/A]') => `windows:
  w:
    what: w
    start: 2027-01-11 07:00
    end: 2027-01-12 17:00
    decision: D-1
    units: ${units}
    ${body}
`

async function tell(units: string, top = '', files: Record<string, string> = {}): Promise<string[]> {
  return await told({ units, top: accepted + top }, files)
}

describe('a device that nobody can sign in to', () => {
  it('is told of once, at the highest unit, and not in every class', async () => {
    const units = `  - name: A
    settings: { ${closed} }
    units:
      - { name: B, settings: { HomepageLocation: { value: 'https://b.example', reason: r } }, units: [C, D] }
`
    expect(await tell(units)).toEqual(['error sign-in-for-nobody /A'])
  })

  it('is told of where a class takes the list away', async () => {
    const units = `  - name: A
    settings: { ${closed}, ${list("'*@a.example'")} }
    units:
      - { name: B, settings: { ${list('')} } }
      - { name: C, unset: { DeviceUserAllowlist: { reason: r } } }
      - D
`
    expect(await tell(units)).toEqual(['error sign-in-for-nobody /A/B', 'error sign-in-for-nobody /A/C'])
  })

  it('is none where an account may, or where nobody is kept out', async () => {
    expect(await tell(`  - { name: A, settings: { ${closed}, ${list("'*@a.example'")} } }\n`)).toEqual([])
    expect(await tell(`  - { name: A, settings: { ${list('')} } }\n`)).toEqual([])
  })

  it('is none where no Chromebook is used, and is told of in the unit below that uses one', async () => {
    const device = 'DeviceAllowNewUsers: { value: false, reason: r, source: s }'
    const units = '  - { name: A, platforms: [windows], units: [B, { name: C, platforms: [chromeos], units: [D] }] }\n'
    const files = { 'base.yaml': baseLevel.replace('fadder:', `  ${device}\nfadder:`) }
    expect(await tell(units, '', files)).toEqual(['error sign-in-for-nobody /A/C'])
  })

  it('is told of where the base level makes it and no unit says a word of its own', async () => {
    const device = 'DeviceAllowNewUsers: { value: false, reason: r, source: s }'
    const files = { 'base.yaml': baseLevel.replace('fadder:', `  ${device}\nfadder:`) }
    expect(await tell('  - { name: A, units: [B] }\n', '', files)).toEqual(['error sign-in-for-nobody /A'])
  })

  it('is told of where only a window makes it', async () => {
    const units = `  - { name: A, settings: { ${list('')} }, units: [B] }\n`
    expect(await tell(units)).toEqual([])
    expect(await tell(units, window(`settings: { ${closed} }`))).toEqual(['error sign-in-for-nobody /A'])
  })

  it('is told of in a unit far below the one that the window names', async () => {
    const units = `  - name: A
    units:
      - { name: B, settings: { ${closed}, ${list("'*@a.example'")} }, units: [C] }
`
    const emptied = window('unset: { DeviceUserAllowlist: { reason: r } }')
    expect(await tell(units, emptied)).toEqual(['error sign-in-for-nobody /A/B'])
  })

  it('is told of once where it holds without the window too', async () => {
    const units = `  - { name: A, settings: { ${closed} }, units: [B] }\n`
    const more = window("settings: { HomepageLocation: { value: 'https://a.example', reason: r } }")
    expect(await tell(units, more)).toEqual(['error sign-in-for-nobody /A'])
  })
})

function unit(...both: string[]): string {
  return `  - { name: A, settings: { ${both.join(', ')} }, units: [B] }\n`
}

describe('an extension that two policies speak of', () => {
  const id = 'ponmlkjihgfedcbaponmlkjihgfedcba'
  const settings = (mode: string, key = id) =>
    `ExtensionSettings: { value: { '${key}': { installation_mode: ${mode} } }, reason: r, decision: D-1 }`
  const listed = (kind: string, entry = id) =>
    `ExtensionInstall${kind}: { value: ['${entry}'], reason: r, decision: D-1 }`

  it.each([
    ['allowed', 'Allowlist'],
    ['blocked', 'Blocklist'],
    ['removed', 'Blocklist'],
  ])('and that is %s in both is told of as a warning', async (mode, kind) => {
    expect(await tell(unit(settings(mode), listed(kind)))).toEqual(['warning two-spellings /A'])
  })

  it('and that they treat differently is an error', async () => {
    expect(await tell(unit(settings('blocked'), listed('Allowlist')))).toEqual(['error two-spellings /A'])
    expect(await tell(unit(settings('allowed'), listed('Blocklist')))).toEqual(['error two-spellings /A'])
  })

  it('may be all the others at once', async () => {
    const units = unit(settings('allowed', '*'), listed('Blocklist', '*'))
    expect(await tell(units)).toEqual(['error two-spellings /A'])
  })

  it('is told of once, where the second of them is set', async () => {
    const units = `  - { name: A, settings: { ${settings('blocked')} }, units: [{ name: B, settings: { ${listed('Allowlist')} }, units: [C] }] }\n`
    expect(await tell(units)).toEqual(['error two-spellings /A/B'])
  })

  it('is no two where each speaks of its own', async () => {
    const other = id.replaceAll('p', 'a')
    expect(await tell(unit(settings('blocked'), listed('Allowlist', other)))).toEqual([])
  })
})
