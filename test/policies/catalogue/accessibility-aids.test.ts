import { expect, it } from 'vitest'
import { forbidsAid } from '../../../policies/catalogue/accessibility-aids.ts'
import { catalogue, categories } from '../../../policies/catalogue/catalogue.ts'
import type { Json } from '../../../policies/json.ts'

function forbids(name: string, value: Json): boolean {
  return forbidsAid.get(name)?.safeParse(value).success ?? false
}

it('knows a value that forbids for every aid in the catalogue, and for nothing that the catalogue does not have', () => {
  const { accessibility, accessibilityInput, accessibilitySignIn } = categories
  const aids = [...accessibility, ...accessibilityInput, ...accessibilitySignIn].map(({ name }) => name)
  expect(aids.filter((name) => !forbidsAid.has(name)).sort()).toEqual([
    'EnhancedNetworkVoicesInSelectToSpeakAllowed',
    'LiveTranslateEnabled',
  ])
  expect([...forbidsAid.keys()].filter((name) => !catalogue.has(name))).toEqual([])
})

it('forbids only with values that the policy takes, and never with all of them', () => {
  for (const [name, forbidding] of forbidsAid) {
    const samples: Json[] = [true, false, 0, 1, 2, [], ['os_settings'], ['0x111E']]
    const taken = samples.filter((value) => catalogue.get(name)?.value.safeParse(value).success)
    const withAid = taken.filter((value) => !forbidding.safeParse(value).success)
    expect([name, withAid.length > 0, withAid.length < taken.length]).toEqual([name, true, true])
  }
})

it.each<[string, Json, Json]>([
  ['SpokenFeedbackEnabled', false, true],
  ['ScreenMagnifierType', 0, 2],
  ['LiveCaptionEnabled', false, true],
  ['ShowAccessibilityOptionsInSystemTrayMenu', false, true],
  ['AccessibilityShortcutsEnabled', false, true],
  ['DeviceLoginScreenAccessibilityShortcutsEnabled', false, true],
  ['DeviceLoginScreenSpokenFeedbackEnabled', false, true],
  ['DeviceLoginScreenScreenMagnifierType', 0, 1],
  ['DeviceLoginScreenShowOptionsInSystemTrayMenu', false, true],
  ['TouchVirtualKeyboardEnabled', false, true],
  ['PrimaryMouseButtonSwitch', false, true],
  ['FaceGazeEnabled', false, true],
  ['SpellcheckEnabled', false, true],
  ['DeviceAllowBluetooth', false, true],
  ['DeviceAllowedBluetoothServices', ['0x111E', '0x110B'], []],
  ['DeviceAllowedBluetoothServices', ['1124', '1812'], ['0x110B', '00001124', '00001812-0000-1000-8000-00805F9B34FB']],
  ['SystemFeaturesDisableList', ['crosh', 'os_settings'], ['crosh']],
])('%s takes an aid away with %j and not with %j', (name, without, given) => {
  expect(forbids(name, without)).toBe(true)
  expect(forbids(name, given)).toBe(false)
})

it('lets a school refuse voices and translations that send what is read or said to Google', () => {
  expect(forbids('EnhancedNetworkVoicesInSelectToSpeakAllowed', false)).toBe(false)
  expect(forbids('LiveTranslateEnabled', false)).toBe(false)
})
