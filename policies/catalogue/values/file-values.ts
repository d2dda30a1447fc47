import * as z from 'zod'

const address = z.url({ protocol: /^https?$/, error: 'must be a web address' })

/** A file that the device fetches, and the digest by which it knows that it got the right one. */
export const fetchedFile = z.strictObject({
  url: address,
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 of 64 digits 0-9 and a-f'),
})

/** Settings that certain sites may read. */
export const siteConfigurations = z.array(
  z.strictObject({
    origin: address,
    managed_configuration_url: address,
    managed_configuration_hash: z.string().min(1),
  }),
)
