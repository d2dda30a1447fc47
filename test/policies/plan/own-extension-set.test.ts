import { describe, expect, it } from 'vitest'
import { compile } from '../../../policies/compile.ts'
import { deployment, extensionId } from '../small-plan.ts'
import { packText, read, type Parts } from './told.ts'

async function compiled(parts: Parts, files: Record<string, string> = {}): Promise<string[]> {
  const { plan, findings } = await read({ ...parts, top: accepted + (parts.top ?? '') }, files)
  if (!plan) throw new Error(findings.map(({ message }) => message).join('\n'))
  return compile(plan, deployment)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code, unit, message, remedy }) => `${code} ${unit ?? ''} ${message} ${remedy}`)
}

const other = 'b'.repeat(32)

const accepted = `baseDecision: D-1
risks:
  R-1: { what: r, tags: [full-admin-access, filtering], likelihood: 1, consequence: 1, owner: board, measures: { freeText: h }, accepted: D-1 }
`

describe.each([
  ['ExtensionInstallBlocklist', extensionId],
  ['ExtensionInstallAllowlist', extensionId],
  ['ExtensionInstallForcelist', `${extensionId};https://a.example/updates`],
])('%s', (list, entry) => {
  const setting = (value: string, grounds = ', decision: D-1') => `${list}: { value: ['${value}'], reason: r${grounds}`

  it("can't name Fadder's own extension in a unit", async () => {
    expect(await compiled({ units: `  - { name: A, settings: { ${setting(entry)} } } }\n` })).toEqual([
      `own-extension-set /A ${list} names Fadder's own extension, whose installation the compiler writes. Remove the entry ${extensionId}.`,
    ])
  })

  it("can't in a pack or a window", async () => {
    const files = { 'more.yaml': packText(`  ${setting(entry, '')}, source: s }\n`) }
    const packs = 'base: base.yaml, more: more.yaml'
    const units = '  - { name: A, packs: [{ name: more, reason: r, decision: D-1 }] }\n'
    expect(await compiled({ packs, units }, files)).toEqual([expect.stringMatching(/^own-extension-set /)])
    const top = `windows:
  w:
    what: w
    start: 2027-01-11 07:00
    end: 2027-01-12 17:00
    decision: D-1
    units: [/Elever]
    settings: { ${setting(entry)} } }
`
    expect(await compiled({ top })).toEqual([expect.stringMatching(/^own-extension-set /)])
  })

  it('can name others', async () => {
    const value = entry.replace(extensionId, other)
    expect(await compiled({ units: `  - { name: A, settings: { ${setting(value)} } } }\n` })).toEqual([])
  })
})
