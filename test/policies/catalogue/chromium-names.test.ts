import { expect, it } from 'vitest'
import { catalogue } from '../../../policies/catalogue/catalogue.ts'
import { chromiumVersion, knownNames } from '../../../policies/catalogue/chromium-names.ts'

const policies = [...catalogue.values()]

it('knows the 1,400 policies of Chromium 150', () => {
  expect(chromiumVersion).toBe(150)
  expect(knownNames.size).toBe(1400)
})

it('knows every policy of the catalogue, as one that is neither advised against nor over', () => {
  const gone = policies.filter(({ name }) => {
    const known = knownNames.get(name)
    return !known || known.deprecated || known.ended !== undefined
  })
  expect(gone.map(({ name }) => name)).toEqual([])
})

it('has the platforms and the scope that the catalogue has', () => {
  const said = policies.map(({ name, platforms, scope }) => [name, [...platforms].sort().join(' '), scope])
  const known = policies.map(({ name }) => {
    const { platforms = [], scope } = knownNames.get(name) ?? {}
    return [name, [...platforms].sort().join(' '), scope]
  })
  expect(said).toEqual(known)
})

it('has the type of a value that the catalogue takes', () => {
  const kinds = policies.map(({ name, example }) => {
    const kind = Array.isArray(example) ? 'array' : typeof example === 'number' ? 'integer' : typeof example
    return [name, kind]
  })
  expect(kinds).toEqual(policies.map(({ name }) => [name, knownNames.get(name)?.type]))
})

it('has the risks that the catalogue has, whatever their order', () => {
  const said = policies.map(({ name, risks }) => [name, [...risks].sort().join(' ')])
  expect(said).toEqual(policies.map(({ name }) => [name, [...(knownNames.get(name)?.risks ?? [])].sort().join(' ')]))
})

it.each([
  ['CrostiniAllowed', ['system-security']],
  ['CloudReportingEnabled', ['admin-sharing', 'google-sharing']],
  ['RemoteDebuggingAllowed', []],
  ['AccessCodeCastDeviceDuration', []],
])('knows what %s can cost, though the catalogue does not explain it', (name, risks) => {
  expect(catalogue.has(name)).toBe(false)
  expect(knownNames.get(name)?.risks).toEqual(risks)
})

it('says of a policy that is over which version was the last, and names no platform for it', () => {
  const over = [...knownNames].filter(([, { ended }]) => ended !== undefined)
  expect(over.filter(([, { platforms }]) => platforms.length > 0)).toEqual([])
  expect(over.filter(([, { ended: last = chromiumVersion }]) => last >= chromiumVersion)).toEqual([])
  expect(knownNames.get('AttestationEnabledForDevice')).toMatchObject({ platforms: [], ended: 120 })
})

it.each([
  ['MetricsReportingEnabled', { type: 'boolean', platforms: ['linux', 'mac', 'windows', 'android', 'ios'] }],
  ['DeviceBlockDevmode', { type: 'boolean', scope: 'device', platforms: ['chromeos'] }],
  ['SigninAllowed', { type: 'boolean', scope: 'user', deprecated: true }],
  ['OpenNetworkConfiguration', { type: 'string', platforms: ['chromeos'], deprecated: false }],
])('knows what %s is', (name, facts) => {
  expect(knownNames.get(name)).toMatchObject(facts)
})

it('knows a policy that is yet to come, which has an effect nowhere', () => {
  const { platforms, ended, deprecated } = knownNames.get('MetricsReportingLevel') ?? {}
  expect({ platforms, ended, deprecated }).toEqual({ platforms: [], ended: undefined, deprecated: false })
})

it('does not know a name with another case, or that of no policy', () => {
  expect(knownNames.has('metricsReportingEnabled')).toBe(false)
  expect(knownNames.has('constructor')).toBe(false)
})
