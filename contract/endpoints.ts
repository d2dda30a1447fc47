/** Where a device speaks to the desk. Every one of them is a POST of a signed request. */
export const deviceEndpoints = {
  enrolments: '/api/device/enrolments',
  checkIns: '/api/device/check-ins',
  tickets: '/api/device/tickets',
  answers: '/api/device/answers',
} as const
export type DeviceEndpoint = keyof typeof deviceEndpoints

/** Where the browser fetches the extension from: Omaha's update manifest and the packed extension. */
export const extensionEndpoints = { updates: '/extension/updates.xml', package: '/extension/fadder.crx' } as const

const kibibyte = 1024

/** The largest body in bytes that each endpoint takes; a ticket may carry a picture. */
export const largestBody: Record<DeviceEndpoint, number> = {
  enrolments: 256 * kibibyte,
  checkIns: 256 * kibibyte,
  tickets: 2048 * kibibyte,
  answers: 256 * kibibyte,
}

/** The address of an endpoint at a desk; the very string that the request's `url` header must hold. */
export function endpointUrl(deskUrl: string, endpoint: DeviceEndpoint): string {
  return deskUrl.replace(/\/+$/, '') + deviceEndpoints[endpoint]
}
