/** Where a device speaks to the desk. Every one of them is a POST of a signed request. */
export const deviceEndpoints = {
  enrolments: '/api/device/enrolments',
  checkIns: '/api/device/check-ins',
  tickets: '/api/device/tickets',
  answers: '/api/device/answers',
  entries: '/api/device/entries',
} as const
export type DeviceEndpoint = keyof typeof deviceEndpoints

/** GET: whether the desk can do its work. The self-check measures by it how long a round trip takes. */
export const healthEndpoint = '/healthz'

/** Where the browser fetches the extension from: Omaha's update manifest and the packed extension. */
export const extensionEndpoints = { updates: '/extension/updates.xml', package: '/extension/fadder.crx' } as const

const kibibyte = 1024

/** The largest body in bytes that each endpoint takes; an entry may carry a picture. */
export const largestBody: Record<DeviceEndpoint, number> = {
  enrolments: 256 * kibibyte,
  checkIns: 256 * kibibyte,
  tickets: 256 * kibibyte,
  answers: 256 * kibibyte,
  entries: 1024 * kibibyte,
}

/** The address of an endpoint at a desk; the very string that the request's `url` header must hold. */
export function endpointUrl(deskUrl: string, endpoint: DeviceEndpoint): string {
  return at(deskUrl, deviceEndpoints[endpoint])
}

/** The address of {@link healthEndpoint} at a desk. */
export function healthUrl(deskUrl: string): string {
  return at(deskUrl, healthEndpoint)
}

function at(deskUrl: string, path: string): string {
  return deskUrl.replace(/\/+$/, '') + path
}
