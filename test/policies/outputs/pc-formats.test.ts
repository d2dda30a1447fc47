import { describe, expect, it } from 'vitest'
import { plist } from '../../../policies/outputs/macos-plist.ts'
import { extensionId, filesOf, jsonOf, planOf } from '../small-plan.ts'

/** A unit with a value of every kind: yes and no, a number, texts with everything in them, a list, inner shapes. */
const units = `  - name: Åk 7
    settings:
      DeviceGuestModeEnabled: { value: false, reason: r, decision: D-1 }
      HomepageLocation: { value: 'https://a.example/?a="b"&c=<d>', reason: r, decision: D-1 }
      URLBlocklist: { value: ['blåbär.example', 'b.example'], reason: r, decision: D-1 }
      ManagedBookmarks: { value: [{ toplevel_name: Skolan }, { name: 'Å "b" \\c', url: a.example }], reason: r, decision: D-1 }
`

const bookmarks = [{ toplevel_name: 'Skolan' }, { name: 'Å "b" \\c', url: 'a.example' }]

async function files() {
  return filesOf(await planOf(units))
}

function textOf(bundle: Map<string, string>, name: string): string {
  return bundle.get(`units/ak-7/${name}`) ?? [...bundle.keys()].join(' ')
}

/** Reads a .reg file back as regedit does: keys with their values, and keys that are cleared. */
function readRegistry(text: string): { keys: Map<string, Map<string, unknown>>; cleared: string[] } {
  const keys = new Map<string, Map<string, unknown>>()
  const cleared: string[] = []
  let current = new Map<string, unknown>()
  for (const line of text.split('\r\n').slice(1)) {
    const key = /^\[(-?)(.+)\]$/.exec(line)
    const value = /^"((?:[^"\\]|\\.)+)"=(.+)$/.exec(line)
    if (key?.[1] === '-') cleared.push(key[2] ?? '')
    else if (key) keys.set(key[2] ?? '', (current = new Map()))
    else if (value) current.set(value[1] ?? '', readValue(value[2] ?? ''))
    else if (line !== '') throw new Error(`regedit could not read: ${line}`)
  }
  return { keys, cleared }
}

function readValue(text: string): unknown {
  if (text.startsWith('dword:')) return Number.parseInt(text.slice(6), 16)
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll(/\\(.)/g, '$1')
  const bytes = Buffer.from(text.replace('hex(1):', '').replaceAll(',', ''), 'hex').toString('utf16le')
  expect(bytes.at(-1)).toBe('\0')
  return bytes.slice(0, -1)
}

const root = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome'

describe('the registry file for Windows', () => {
  it('says what the plan says, in plain ASCII, whatever letters the plan has', async () => {
    const text = textOf(await files(), 'windows/chrome.reg')
    expect(text).toMatch(/^[\x20-\x7e\r\n]*$/)
    const { keys } = readRegistry(text)
    const chrome = keys.get(root)
    expect(chrome?.get('IncognitoModeAvailability')).toBe(1)
    expect(chrome?.get('SearchSuggestEnabled')).toBe(0)
    expect(chrome?.get('HomepageLocation')).toBe('https://a.example/?a="b"&c=<d>')
    expect(JSON.parse(String(chrome?.get('ManagedBookmarks')))).toEqual(bookmarks)
    expect(Object.keys(JSON.parse(String(chrome?.get('ExtensionSettings'))))).toEqual([extensionId])
    expect(keys.get(`${root}\\3rdparty\\extensions\\${extensionId}\\policy`)?.get('unit')).toBe('/Åk 7')
  })

  it('clears a list before it fills it, so that nothing of an earlier one is left', async () => {
    const { keys, cleared } = readRegistry(textOf(await files(), 'windows/chrome.reg'))
    expect([...(keys.get(`${root}\\URLBlocklist`) ?? [])]).toEqual([
      ['1', 'blåbär.example'],
      ['2', 'b.example'],
    ])
    expect(cleared).toContain(`${root}\\URLBlocklist`)
    expect(cleared).toContain(`${root}\\3rdparty\\extensions\\${extensionId}\\policy\\activeOn`)
  })

  it('leaves out what only ChromeOS has', async () => {
    expect(textOf(await files(), 'windows/chrome.reg')).not.toContain('DeviceGuestModeEnabled')
  })
})

it('the list for ADMX templates has the same policies as the registry file, enabled or disabled', async () => {
  const bundle = await files()
  const list = jsonOf(bundle, 'units/ak-7/windows/admx-values.json')
  expect(list).toMatchObject({
    orgUnitPath: '/Åk 7',
    policies: expect.arrayContaining([
      { policy: 'SearchSuggestEnabled', state: 'Disabled' },
      { policy: 'IncognitoModeAvailability', state: 'Enabled', value: 1 },
      { policy: 'URLBlocklist', state: 'Enabled', value: ['blåbär.example', 'b.example'] },
    ]),
  })
  const { keys } = readRegistry(textOf(bundle, 'windows/chrome.reg'))
  const lists = [...keys.keys()].filter((key) => key.startsWith(root) && !key.includes('3rdparty') && key !== root)
  const inRegistry = [...(keys.get(root)?.keys() ?? []), ...lists.map((key) => key.slice(root.length + 1))]
  const inList = JSON.stringify(list)
  for (const policy of inRegistry) expect(inList).toContain(`"policy":"${policy}"`)
})

describe('the property lists for macOS', () => {
  it('hold the policies with their own types, and the extension its settings in a domain of its own', async () => {
    const bundle = await files()
    const chrome = textOf(bundle, 'macos/com.google.Chrome.plist')
    expect(chrome).toContain('<key>IncognitoModeAvailability</key>\n  <integer>1</integer>')
    expect(chrome).toContain('<key>SearchSuggestEnabled</key>\n  <false/>')
    expect(chrome).toContain('<string>https://a.example/?a="b"&amp;c=&lt;d&gt;</string>')
    expect(chrome).toContain('<array>\n    <string>blåbär.example</string>\n    <string>b.example</string>\n  </array>')
    expect(chrome).not.toContain('DeviceGuestModeEnabled')
    const extension = textOf(bundle, `macos/com.google.Chrome.extensions.${extensionId}.plist`)
    expect(extension).toContain('<key>unit</key>\n  <string>/Åk 7</string>')
  })

  it('write a number that is not whole, or too large to be counted, as a real one', () => {
    const numbers = { a: 1.5, b: 1e300, c: -3, d: 9007199254740991, e: 9007199254740992, f: 0.000_000_1 }
    expect(plist(numbers).match(/<(integer|real)>.*/g)).toEqual([
      '<real>1.5</real>',
      '<real>1e+300</real>',
      '<integer>-3</integer>',
      '<integer>9007199254740991</integer>',
      '<real>9007199254740992</real>',
      '<real>1e-7</real>',
    ])
  })

  it('are well formed: every element that begins ends', async () => {
    const lists = [...(await files())].filter(([name]) => name.endsWith('.plist'))
    expect(lists).toHaveLength(2)
    for (const [, text] of lists) expect(unended(text)).toEqual([])
  })
})

/** The elements that are still open at the end, or were when another ended. */
function unended(text: string): string[] {
  const open: string[] = []
  for (const [, slash, tag = '', empty] of text.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
    if (!slash && !empty) open.push(tag)
    else if (slash && open.at(-1) === tag) open.pop()
    else if (slash) open.push(`/${tag}`)
  }
  return open
}
