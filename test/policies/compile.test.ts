import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { Settings } from '../../contract/settings.ts'
import { UnitRegister } from '../../contract/unit-register.ts'
import { compile } from '../../policies/compile.ts'
import { Manifest } from '../../policies/outputs/manifest.ts'
import { readPlan } from '../../policies/plan/read.ts'
import { unitsOf, type Plan } from '../../policies/plan/plan.ts'
import { deployment, extensionId, filesOf, jsonOf, planOf, today } from './small-plan.ts'

const twoSchools = `  - name: Elever
    units:
      - name: A-skolan
        settings:
          TranslateEnabled: { value: true, reason: r, decision: D-1 }
          URLBlocklist: { value: [a.example, b.example], reason: r, decision: D-1 }
        units: [1A, 1B]
      - B-skolan
`

async function alvesta(): Promise<Plan> {
  const { plan, findings } = await readPlan('policies/examples/alvesta/plan.yaml', today)
  if (!plan) throw new Error(JSON.stringify(findings))
  return plan
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function revisions(files: Map<string, string>): Record<string, string> {
  const register = UnitRegister.parse(jsonOf(files, 'unit-register.json'))
  return Object.fromEntries(register.units.map(({ path, revision }) => [path, revision]))
}

describe('the bundle', () => {
  it('is the same bytes for the same plan, in whatever order its keys are written', async () => {
    const other = twoSchools
      .replace(/ +TranslateEnabled.*\n/, '')
      .replace(
        /( +)(URLBlocklist.*\n)/,
        '$1# A comment\n$1$2$1TranslateEnabled: { reason: r, decision: D-1, value: true }\n',
      )
    expect(other).not.toBe(twoSchools)
    const one = filesOf(await planOf(twoSchools))
    const two = filesOf(await planOf(other))
    expect([...two]).toEqual([...one])
  })

  it('lists every file with its digest, and every unit with its folder', async () => {
    const files = filesOf(await planOf(twoSchools))
    const manifest = Manifest.parse(jsonOf(files, 'manifest.json'))
    expect(manifest.files.map(({ path }) => path)).toEqual(
      [...files.keys()].filter((path) => path !== 'manifest.json').sort(),
    )
    for (const { path, sha256: digest, bytes } of manifest.files) {
      expect(digest).toBe(sha256(files.get(path) ?? ''))
      expect(bytes).toBe(Buffer.byteLength(files.get(path) ?? ''))
    }
    expect(manifest.units.at(-1)).toMatchObject({ path: '/Elever/B-skolan', folder: 'units/elever--b-skolan' })
  })

  it('gives a new revision to the units that a change touches, and leaves every file of the others alone', async () => {
    const before = filesOf(await planOf(twoSchools))
    const after = filesOf(await planOf(twoSchools.replace('value: true', 'value: false')))
    const [old, now] = [revisions(before), revisions(after)]
    const changed = Object.keys(old).filter((path) => old[path] !== now[path])
    expect(changed).toEqual(['/Elever/A-skolan', '/Elever/A-skolan/1A', '/Elever/A-skolan/1B'])
    const touched = [...before.keys()].filter((path) => before.get(path) !== after.get(path))
    expect(touched.filter((path) => path.startsWith('units/') && !path.includes('a-skolan'))).toEqual([])
  })

  it('has a revision that the desk, the extension id and the secret are part of', async () => {
    const plan = await planOf('  - A\n')
    const revisionWith = (more: object) => {
      const { files } = compile(plan, { ...deployment, ...more })
      return files && revisions(files)['/A']
    }
    const all = [
      revisionWith({}),
      revisionWith({ deskUrl: 'http://127.0.0.1:4680' }),
      revisionWith({ extensionId: 'p'.repeat(32) }),
      revisionWith({ enrolmentSecretOf: () => 'another secret of enough letters' }),
    ]
    expect(new Set(all).size).toBe(4)
    expect(revisionWith({ deskUrl: 'https://fadder.test.example/' })).toBe(all[0])
  })

  it('tells the desk a hash of the secret and not the secret', async () => {
    const files = filesOf(await planOf('  - A\n'))
    const secret = deployment.enrolmentSecretOf('/A')
    expect(files.get('unit-register.json')).toContain(sha256(secret))
    expect(files.get('unit-register.json')).not.toContain(secret)
  })
})

describe('the example', () => {
  it('has seven schools, and settings that the contract takes in every unit', async () => {
    const plan = await alvesta()
    const files = filesOf(plan)
    expect(plan.units.find(({ name }) => name === 'Elever')?.units).toHaveLength(7)
    const { units } = Manifest.parse(jsonOf(files, 'manifest.json'))
    expect(units).toHaveLength([...unitsOf(plan.units)].length)
    for (const { folder, path, revision } of units) {
      const linux = JSON.parse(files.get(`${folder}/linux/fadder.json`) ?? '')
      const settings = Settings.parse(linux['3rdparty'].extensions[extensionId])
      expect(settings).toMatchObject({ unit: path, revision })
    }
  })

  it('is at once in the pilot class, without words for the youngest, and quiet elsewhere', async () => {
    const files = filesOf(await alvesta())
    const of = (folder: string) => jsonOf(files, `units/${folder}/extension-configuration.json`)
    expect(of('elever--gronkullaskolan--7b')).toMatchObject({
      activeOn: { Value: ['chromeos', 'linux', 'mac', 'windows'] },
      quietSeconds: { Value: 0 },
      spreadSeconds: { Value: 0 },
      freeText: { Value: true },
    })
    expect(of('elever--hagaskolan--f-3--1a')).toMatchObject({ freeText: { Value: false }, quietSeconds: { Value: 60 } })
    expect(of('elever--hagaskolan--4-6--4a')).toMatchObject({
      freeText: { Value: true },
      activeOn: { Value: ['chromeos'] },
    })
  })
})

describe('what the compiler refuses', () => {
  it('refuses a value of the wrong type by name, also in a plan that no file was read for', async () => {
    const plan = await planOf(
      '  - { name: A, settings: { TranslateEnabled: { value: true, reason: r, decision: D-1 } } }\n',
    )
    for (const setting of plan.units[0]?.policies ?? []) setting.value = 'ja'
    const { files, findings } = compile(plan, deployment)
    expect(files).toBeUndefined()
    expect(findings).toMatchObject([
      {
        code: 'wrong-value',
        unit: '/A',
        message: 'The value of TranslateEnabled is of the wrong type: "ja".',
        at: { line: 11 },
      },
    ])
  })

  it('refuses a desk, an extension id and an entry for itself that can not be used, all at once', async () => {
    const unit = `  - { name: A, settings: { ExtensionSettings: { value: { ${extensionId}: { installation_mode: blocked } }, reason: r, decision: D-1 } } }\n`
    const plan = await planOf(unit)
    const { findings } = compile(plan, { ...deployment, deskUrl: 'https://a.example/path' })
    expect(findings.map(({ code }) => code)).toEqual(['bad-deployment', 'own-extension-set'])
    expect(compile(plan, { ...deployment, extensionId: 'nonsense' }).findings.map(({ code }) => code)).toEqual([
      'bad-deployment',
    ])
  })

  it('refuses an enrolment secret that is missing, and one that two units share', async () => {
    const plan = await planOf('  - { name: A, units: [B, C] }\n')
    const secretsOf = (secrets: Record<string, string>) =>
      compile(plan, { ...deployment, enrolmentSecretOf: (unit) => secrets[unit] ?? '' }).findings.map(
        ({ code, unit, message }) => [code, unit, message],
      )
    const [one, two] = ['one secret of enough letters', 'two secret of enough letters']
    expect(secretsOf({ '/A': one, '/A/B': two })).toEqual([
      ['enrolment-secret', '/A/C', 'The enrolment secret of this unit is missing or short.'],
    ])
    expect(secretsOf({ '/A': one, '/A/B': two, '/A/C': one })).toEqual([
      ['enrolment-secret', '/A/C', 'The enrolment secret is that of /A too.'],
    ])
  })

  it('refuses a plan whose decisions have run out on the day that it is compiled, and not the day before', async () => {
    const plan = await planOf(
      '  - { name: A, settings: { SearchSuggestEnabled: { value: true, reason: r, decision: D-1 } } }\n',
    )
    const codesOn = (day: string) => compile(plan, { ...deployment, today: day }).findings.map(({ code }) => code)
    expect(codesOn('2027-06-30')).toEqual(['review-due'])
    expect(codesOn('2027-07-01')).toEqual(['expired-decision'])
  })

  it('gives the same bytes on any day on which its decisions hold', async () => {
    const plan = await planOf(twoSchools)
    const on = (day: string) => [...(compile(plan, { ...deployment, today: day }).files ?? [])]
    expect(on('2027-06-30')).toEqual(on('2026-11-24'))
  })
})
