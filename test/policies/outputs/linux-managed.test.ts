import { expect, it } from 'vitest'
import { extensionId, filesOf, jsonOf, planOf } from '../small-plan.ts'

const other = 'ponmlkjihgfedcbaponmlkjihgfedcba'

it('holds what exists on Linux, installs Fadder from the desk, and keeps other extensions', async () => {
  const plan = await planOf(`  - name: A
    settings:
      DeviceGuestModeEnabled: { value: false, reason: r, decision: D-1 }
      GeminiSettings: { value: 1, reason: r, decision: D-1 }
      GenAiDefaultSettings: { value: 2, reason: r, decision: D-1 }
      ExtensionSettings: { value: { ${other}: { installation_mode: allowed } }, reason: r, decision: D-1 }
`)
  const linux = jsonOf(filesOf(plan, { deskUrl: 'http://127.0.0.1:4680' }), 'units/a/linux/fadder.json')
  expect(linux).toEqual({
    '3rdparty': {
      extensions: { [extensionId]: expect.objectContaining({ unit: '/A', deskUrl: 'http://127.0.0.1:4680' }) },
    },
    ExtensionSettings: {
      [extensionId]: {
        installation_mode: 'force_installed',
        override_update_url: true,
        toolbar_pin: 'force_pinned',
        update_url: 'http://127.0.0.1:4680/extension/updates.xml',
      },
      [other]: { installation_mode: 'allowed' },
    },
    IncognitoModeAvailability: 1,
    SearchSuggestEnabled: false,
  })
})
