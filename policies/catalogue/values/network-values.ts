import * as z from 'zod'
import { oneOf } from './plain-values.ts'

const text = z.string().min(1)
const optionalText = z.exactOptional(text)

/** How the browser reaches the web. */
export const proxy = z.strictObject({
  ProxyMode: oneOf('direct', 'auto_detect', 'pac_script', 'fixed_servers', 'system'),
  ProxyServer: optionalText,
  ProxyPacUrl: optionalText,
  ProxyPacMandatory: z.exactOptional(z.boolean()),
  ProxyBypassList: optionalText,
})

/**
 * Straight to the web, or as the device has it anyway. `auto_detect` is not among them: whoever answers first in
 * the network then becomes the proxy.
 */
export const noProxy = proxy.extend({ ProxyMode: oneOf('direct', 'system') })

/** A text that holds a JSON map, as Chromium keeps its network configuration. */
export const jsonText = z
  .string()
  .refine((value) => z.record(z.string(), z.unknown()).safeParse(parsed(value)).success, {
    error: 'must be a JSON map in a text',
  })

/** A certificate that says who a network is, but not who a site is: that is what `Web` among its trust bits means. */
const certificate = z.looseObject({ TrustBits: z.exactOptional(z.tuple([])) })

/** A network with nothing in it that leads traffic another way. */
const ordinaryNetwork = z
  .strictObject({
    GUID: text,
    Name: text,
    Type: oneOf('WiFi', 'Ethernet', 'Cellular'),
    WiFi: z.looseObject({}),
    Ethernet: z.looseObject({}),
    Cellular: z.looseObject({}),
    IPAddressConfigType: z.literal('DHCP'),
    NameServersConfigType: z.literal('DHCP'),
    ProxySettings: z.strictObject({ Type: z.literal('Direct') }),
    Metered: z.boolean(),
    Priority: z.int(),
    Remove: z.boolean(),
  })
  .partial()

const ordinaryConfiguration = z
  .strictObject({
    Type: z.literal('UnencryptedConfiguration'),
    NetworkConfigurations: z.array(ordinaryNetwork),
    GlobalNetworkConfiguration: z.looseObject({}),
    Certificates: z.array(certificate),
  })
  .partial()

/**
 * Networks by which nobody can read what is encrypted: no VPN, no proxy, no name servers of their own, and no
 * certificate that vouches for sites. What is not known here counts as opening.
 */
export const ordinaryNetworks = jsonText.refine((value) => ordinaryConfiguration.safeParse(parsed(value)).success)

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
