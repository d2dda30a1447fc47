import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { extensionId, filesOf, jsonOf, planOf } from '../small-plan.ts'

const Requests = z.object({
  batches: z.array(z.object({ requests: z.array(z.object({ policyValue: z.object({ policySchema: z.string() }) })) })),
})

/** The words of each command, as a POSIX shell reads them. */
function commands(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) =>
      execFileSync('sh', ['-c', `for word in ${line}; do printf '%s\\0' "$word"; done`], { encoding: 'utf8' }),
    )
    .map((words) => words.split('\0').slice(0, -1))
}

async function gamOf(units: string, folder: string) {
  const files = filesOf(await planOf(units))
  return { text: files.get(`units/${folder}/gam.txt`) ?? '', api: jsonOf(files, `units/${folder}/policy-api.json`) }
}

describe('commands for GAM', () => {
  it('send the same schemas as the requests to the API, a command a batch, in the same order', async () => {
    const { text, api } = await gamOf("  - { name: Anna's klass, settings: {} }\n", 'anna-s-klass')
    const words = commands(text)
    const schemas = Requests.parse(api).batches.map(({ requests }) =>
      requests.map(({ policyValue }) => policyValue.policySchema),
    )
    expect(words.map((each) => each.filter((word) => word.startsWith('chrome.')))).toEqual(schemas)
    for (const each of words) {
      expect(each.slice(0, 3)).toEqual(['gam', 'update', 'chromepolicy'])
      expect(each[each.indexOf('orgunit') + 1]).toBe("/Anna's klass")
    }
  })

  it('name the app that a policy is for, and give its settings as one word', async () => {
    const words = commands((await gamOf('  - { name: A, settings: {} }\n', 'a')).text)
    const install = words.find((each) => each.includes('chrome.users.apps.InstallType')) ?? []
    expect(install.slice(3)).toEqual([
      'chrome.users.apps.InstallType',
      'appInstallType',
      'FORCED_AND_PIN_TO_TOOLBAR',
      'orgunit',
      '/A',
      'appid',
      `chrome:${extensionId}`,
    ])
    const managed = words.find((each) => each.includes('chrome.users.apps.ManagedConfiguration')) ?? []
    expect(JSON.parse(managed[managed.indexOf('managedConfiguration') + 1] ?? '')).toMatchObject({
      unit: { Value: '/A' },
    })
  })

  it('say of what they can not carry what is to be done by hand, each on a line that no shell runs', async () => {
    const settings = `DeveloperToolsAvailability: { value: 2, reason: r }, DefaultSerialGuardSetting: { value: 2, reason: r }`
    const { text, api } = await gamOf(`  - { name: A, settings: { ${settings} } }\n`, 'a')
    const byHand = z.object({ leftOut: z.array(z.object({ policy: z.string() })) }).parse(api).leftOut
    const remarks = text.split('\n').filter((line) => line.startsWith('# ') && line.includes(' by hand'))
    expect(byHand.length).toBeGreaterThan(0)
    expect(remarks.map((line) => line.slice(2, line.indexOf(':')))).toEqual(byHand.map(({ policy }) => policy))
  })

  it('write a list as GAM reads it, and what has an inner shape as JSON', async () => {
    const { text } = await gamOf(
      `  - name: A
    settings:
      URLBlocklist: { value: [a.example, b.example], reason: r, decision: D-1 }
      ManagedBookmarks: { value: [{ name: B, url: b.example }], reason: r, decision: D-1 }
`,
      'a',
    )
    const [words = []] = commands(text)
    expect(words[words.indexOf('urlBlocklist') + 1]).toBe('a.example,b.example')
    const json = words[words.indexOf('chrome.users.ManagedBookmarksSetting') + 2] ?? ''
    expect(words[words.indexOf('chrome.users.ManagedBookmarksSetting') + 1]).toBe('json')
    expect(JSON.parse(json)).toEqual({
      fields: [{ name: 'managedBookmarks', value: { bookmarks: [{ link: { name: 'B', url: 'b.example' } }] } }],
    })
  })

  it('say so where GAM has no way to write a value, rather than write another', async () => {
    const { text } = await gamOf(
      "  - { name: A, settings: { URLBlocklist: { value: ['a.example/x,y'], reason: r, decision: D-1 } } }\n",
      'a',
    )
    expect(text).toContain('# chrome.users.UrlBlocking has a comma within an entry of a list')
    expect(commands(text).flat()).not.toContain('chrome.users.UrlBlocking')
  })

  it('leave durations to the API: GAM wraps them by itself, in units of its own', async () => {
    const { text, api } = await gamOf(
      '  - { name: A, settings: { ReportUploadFrequency: { value: 10800000, reason: r, decision: D-1 } } }\n',
      'a',
    )
    expect(JSON.stringify(api)).toContain('duration')
    expect(text).toContain('has a duration, a count or a time of day, which GAM can not write')
  })
})
