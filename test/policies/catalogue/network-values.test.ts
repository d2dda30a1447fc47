import { expect, it } from 'vitest'
import { jsonText, noProxy, ordinaryNetworks } from '../../../policies/catalogue/values/network-values.ts'
import type { Json } from '../../../policies/json.ts'

const school = { GUID: 'skola', Name: 'Skolan', Type: 'WiFi', WiFi: { SSID: 'Skolan', Security: 'WPA-EAP' } }

function opens(configuration: Json): boolean {
  const text = JSON.stringify(configuration)
  return jsonText.safeParse(text).success && !ordinaryNetworks.safeParse(text).success
}

it.each<[string, Json]>([
  ['nothing', {}],
  ['a wireless network', { Type: 'UnencryptedConfiguration', NetworkConfigurations: [school] }],
  [
    'a certificate that says who the network is',
    { NetworkConfigurations: [school], Certificates: [{ GUID: 'ca', Type: 'Authority', X509: 'MIIB', TrustBits: [] }] },
  ],
])('lets nobody read what is encrypted with %s', (_what, configuration) => {
  expect(opens(configuration)).toBe(false)
})

it.each<[string, Json]>([
  [
    'a certificate that vouches for sites',
    { Certificates: [{ GUID: 'ca', Type: 'Authority', X509: 'MIIB', TrustBits: ['Web'] }] },
  ],
  ['a VPN', { NetworkConfigurations: [{ GUID: 'vpn', Name: 'VPN', Type: 'VPN', VPN: { Type: 'WireGuard' } }] }],
  ['a proxy', { NetworkConfigurations: [{ ...school, ProxySettings: { Type: 'WPAD' } }] }],
  ['name servers of its own', { NetworkConfigurations: [{ ...school, NameServersConfigType: 'Static' }] }],
  ['something that nobody here can read', { Type: 'EncryptedConfiguration', Ciphertext: 'aGVq' }],
])('takes a configuration with %s for one that opens a risk', (_what, configuration) => {
  expect(opens(configuration)).toBe(true)
})

it('takes only text that holds a map', () => {
  const texts = ['{', '[]', '1', 'null', '']
  expect(texts.filter((text) => jsonText.safeParse(text).success || ordinaryNetworks.safeParse(text).success)).toEqual(
    [],
  )
})

it('does not count a proxy that the network picks among those that open nothing', () => {
  const modes = ['direct', 'system', 'auto_detect', 'pac_script', 'fixed_servers']
  expect(modes.filter((ProxyMode) => noProxy.safeParse({ ProxyMode }).success)).toEqual(['direct', 'system'])
})
