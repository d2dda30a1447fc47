import { expect, it } from 'vitest'
import { deviceEndpoints, extensionEndpoints, healthEndpoint } from '../../../contract/endpoints.ts'
import { deskAtHand, deskUrl, extensionId } from '../desk-at-hand.ts'

const extension = `chrome-extension://${extensionId}`

it("announces the package under the desk's public address", async () => {
  const desk = await deskAtHand()
  const response = await desk.get(extensionEndpoints.updates)
  expect(response.headers.get('Content-Type')).toMatch('application/xml')
  const text = await response.text()
  expect(text).toContain(`appid='${extensionId}'`)
  expect(text).toContain(`codebase='${deskUrl}/extension/fadder.crx' version='0.1.0'`)
})

it('serves the package as what Chrome installs', async () => {
  const desk = await deskAtHand()
  const response = await desk.get(extensionEndpoints.package)
  expect(response.headers.get('Content-Type')).toBe('application/x-chrome-extension')
  expect(await response.text()).toBe('Cr24')
})

it('says that there is no package where none has been packed', async () => {
  const desk = await deskAtHand({ extensionPackage: async () => undefined })
  for (const path of Object.values(extensionEndpoints)) expect((await desk.get(path)).status).toBe(404)
})

it('lets the extension read the answers of the device endpoints and of the health, and no other origin', async () => {
  const desk = await deskAtHand()
  const ask = async (path: string, origin: string) =>
    (await desk.app.fetch(new Request(deskUrl + path, { method: 'POST', headers: { Origin: origin }, body: '' })))
      .headers
  for (const path of Object.values(deviceEndpoints)) {
    const told = await ask(path, extension)
    expect(told.get('Access-Control-Allow-Origin')).toBe(extension)
    expect(told.get('Access-Control-Expose-Headers')).toBe('Retry-After')
    expect(told.get('Vary')).toBe('Origin')
    const other = await ask(path, 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba')
    expect([other.get('Access-Control-Allow-Origin'), other.get('Vary')]).toEqual([null, 'Origin'])
  }
  const { headers } = await desk.app.fetch(new Request(deskUrl + healthEndpoint, { headers: { Origin: extension } }))
  expect(headers.get('Access-Control-Allow-Origin')).toBe(extension)
  expect((await ask('/api/board/session', extension)).get('Access-Control-Allow-Origin')).toBeNull()
})

it('answers a preflight of the extension for two hours', async () => {
  const desk = await deskAtHand()
  const headers = { Origin: extension, 'Access-Control-Request-Method': 'POST' }
  const request = new Request(deskUrl + deviceEndpoints.checkIns, { method: 'OPTIONS', headers })
  const response = await desk.app.fetch(request)
  expect([response.status, response.headers.get('Access-Control-Max-Age')]).toEqual([204, '7200'])
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe(extension)
})
