import { extensionEndpoints } from '../../contract/endpoints.ts'
import { updateManifest } from '../core/update-manifest.ts'
import type { DeskDeps } from '../deps.ts'
import type { ExtensionPackage } from '../extension-package.ts'
import { Refusal } from '../refusal.ts'
import type { Route } from './route.ts'

/** Where Chrome finds the extension's newest version, and the package itself. */
export function extensionRoutes({ extensionId, extensionPackage, addresses }: DeskDeps): Route[] {
  async function present(): Promise<ExtensionPackage> {
    const found = await extensionPackage()
    if (found !== undefined) return found
    throw new Refusal('not-found', 'The extension has not been packed. "npm start" packs it.')
  }
  return [
    {
      method: 'GET',
      path: extensionEndpoints.updates,
      access: 'open',
      async handle() {
        const packageUrl = addresses[0] + extensionEndpoints.package
        const { version } = await present()
        const headers = { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'no-cache' }
        return new Response(updateManifest({ extensionId, packageUrl, version }), { headers })
      },
    },
    {
      method: 'GET',
      path: extensionEndpoints.package,
      access: 'open',
      async handle() {
        const { crx } = await present()
        return new Response(crx, {
          headers: { 'Content-Type': 'application/x-chrome-extension', 'Cache-Control': 'no-cache' },
        })
      },
    },
  ]
}
