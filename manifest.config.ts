import { defineManifest } from '@crxjs/vite-plugin'
import packageJson from './package.json' with { type: 'json' }

/** The file that the build derives from the contract; see vite.config.ts. */
export const managedSchemaFile = 'managed-schema.json'

/**
 * No host permissions, no content scripts, no tabs: the manifest itself shows that Fadder can't read a
 * page. The desk lets the extension in by CORS instead.
 */
export default defineManifest({
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  version: packageJson.version,
  default_locale: 'sv',
  // alarms of 30 seconds and offscreen.hasDocument
  minimum_chrome_version: '120',
  icons: { '16': 'icons/16.png', '32': 'icons/32.png', '128': 'icons/128.png' },
  action: {
    default_title: '__MSG_action__',
    default_popup: 'extension/help/help.html',
    default_icon: { '16': 'icons/16.png', '32': 'icons/32.png' },
  },
  commands: { _execute_action: { suggested_key: { default: 'Ctrl+Shift+H', mac: 'Command+Shift+H' } } },
  background: { service_worker: 'extension/background.ts', type: 'module' },
  storage: { managed_schema: managedSchemaFile },
  // activeTab: the picture of the page in front, which the pupil asks for, and of no other.
  permissions: [
    'activeTab',
    'alarms',
    'enterprise.deviceAttributes',
    'enterprise.hardwarePlatform',
    'enterprise.networkingAttributes',
    'notifications',
    'offscreen',
    'storage',
    'system.cpu',
    'system.display',
    'system.memory',
    'unlimitedStorage',
  ],
})
