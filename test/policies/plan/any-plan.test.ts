import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../../policies/compile.ts'
import { readPlan } from '../../../policies/plan/read.ts'
import { deployment, planFolder, today } from '../small-plan.ts'

const policies = join(import.meta.dirname, '..', '..', '..', 'policies')
/** What a plan can have and the example has not. */
const more = `
rawPolicies:
  AccessCodeCastDeviceDuration:
    about: Hur länge en skärm minns den som har anslutit
    schema: { type: integer, minimum: 0, maximum: 10 }
    platforms: [chromeos, linux]
    scope: user
    api: { schema: chrome.users.AccessCodeCast, field: accessCodeCastDeviceDuration, names: { 0: CAST_OFF } }
`
const unset = `    platforms: [chromeos, windows]
    unset:
      HomepageLocation: { reason: Personalen väljer själv., reasonInEnglish: Staff choose., until: 2027-06-30 }
`
// Packs by their whole path: the mutated plans lie in a folder of their own.
const alvesta = (await readFile(join(policies, 'examples', 'alvesta', 'plan.yaml'), 'utf8')).replaceAll(
  '../../packs/',
  `${join(policies, 'packs')}/`,
)
const example = `${alvesta.trimEnd()}\n${unset}${more}`

/** What hands, editors and broken copies do to a line of a plan. */
const scalar = fc.oneof(
  fc.constantFrom(
    'no',
    '010',
    '1e3',
    '~',
    '*a',
    '&a b',
    '!x y',
    '"',
    "'",
    '[',
    '{',
    '}',
    ']',
    '- ',
    ': ',
    '<<',
    '#',
    '|',
    '>',
    '%',
    '@',
  ),
  fc.constantFrom(
    '\t',
    '\u200b',
    '\u0000',
    '\ud800',
    '\r',
    '\ufeff',
    '../..',
    '__proto__',
    'constructor',
    '.nan',
    '99999999999999999999',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const place = fc.nat(example.split('\n').length - 1)
const mutation = fc.oneof(
  place.map((at) => (lines: string[]) => lines.toSpliced(at, 1)),
  place.map((at) => (lines: string[]) => lines.toSpliced(at, 0, lines[at] ?? '')),
  fc.tuple(place, place).map(
    ([at, from]) =>
      (lines: string[]) =>
        lines.toSpliced(at, 1, lines[from] ?? ''),
  ),
  fc.tuple(place, scalar).map(([at, text]) => (lines: string[]) => {
    const line = lines[at] ?? ''
    return lines.toSpliced(at, 1, line.slice(0, line.search(/:|- |$/) + 2) + text)
  }),
  fc.tuple(place, scalar, fc.nat(60)).map(([at, text, column]) => (lines: string[]) => {
    const line = lines[at] ?? ''
    return lines.toSpliced(at, 1, line.slice(0, column) + text + line.slice(column))
  }),
  fc.tuple(place, fc.nat(8)).map(
    ([at, spaces]) =>
      (lines: string[]) =>
        lines.toSpliced(at, 1, ' '.repeat(spaces) + (lines[at] ?? '').trimStart()),
  ),
  place.map((at) => (lines: string[]) => lines.slice(0, at)),
)
const broken = fc
  .tuple(fc.array(mutation, { minLength: 1, maxLength: 4 }), fc.option(fc.nat(example.length)))
  .map(([mutations, cut]) => {
    const text = mutations.reduce((lines, mutate) => mutate(lines), example.split('\n')).join('\n')
    return cut === null ? text : text.slice(0, cut)
  })

describe('any text at all', () => {
  it('begins as a plan that gives a bundle', async () => {
    const folder = await planFolder({ 'plan.yaml': example })
    const { plan, findings } = await readPlan(join(folder, 'plan.yaml'), today)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(plan?.rawPolicies.size).toBe(1)
  })

  it('gives a bundle, or findings that say where and what to do; it never throws', async () => {
    const folder = await planFolder({})
    const path = join(folder, 'plan.yaml')
    await fc.assert(
      fc.asyncProperty(broken, async (text) => {
        await writeFile(path, text)
        const { plan, findings } = await readPlan(path, today)
        const lines = text.split('\n').length
        for (const { at, message, remedy } of findings) {
          expect(message).toMatch(/^\S.*[.…]$/u)
          expect(remedy).toMatch(/^\p{Lu}.*\S$/u)
          expect(message + remedy).not.toMatch(/[\p{Cc}\p{Cs}\u200B]/u)
          expect(at.file === path ? at.line : 1).toBeLessThanOrEqual(lines)
          expect(Math.min(at.line, at.column)).toBeGreaterThan(0)
        }
        const files = plan ? (compile(plan, deployment).files?.size ?? 0) : 0
        const errors = findings.filter(({ severity }) => severity === 'error').length
        expect([files > 0, errors > 0]).toEqual(plan ? [true, false] : [false, true])
      }),
      { numRuns: 150 },
    )
  })
})

/** Texts near the largest that is read, each of a kind that a reader could choke on. */
const heavy: [string, string, RegExp][] = [
  ['ten megabytes', `# ${'x'.repeat(10 * 1024 * 1024)}`, /it has more than 4 MiB/],
  ['brackets without end', '['.repeat(200_000), /More than 200 levels/],
  ['dashes without end', '- '.repeat(200_000), /More than 200 levels/],
  ['a quote on every line', 'a: "\n'.repeat(50_000), /quote that opens here|Something stands here|Missing/],
  ['a hundred thousand units of one name', `units:\n${'  - K\n'.repeat(100_000)}`, /The plan has no format/],
  ['a long line', `municipality: ${'x'.repeat(4_000_000)}`, /The plan has no format/],
  ['a hundred thousand aliases', `a: &a x\nb:\n${'  - *a\n'.repeat(100_000)}`, /The alias \*a stands/],
]

describe('a text that is meant to choke the reader', () => {
  it.each(heavy)('%s has its finding', async (_name, text, expected) => {
    const folder = await planFolder({ 'plan.yaml': text })
    const { findings } = await readPlan(join(folder, 'plan.yaml'), today)
    expect(findings[0]?.message).toMatch(expected)
  })

  it('a file without end is read no further than a plan goes', async () => {
    const { findings } = await readPlan('/dev/zero', today)
    expect(findings.map(({ message }) => message)).toEqual(["The plan can't be read: it has more than 4 MiB."])
  })
})
