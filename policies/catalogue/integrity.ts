import { leftOut, prefixUnknown, trueOrFalse } from './api-mapping.ts'
import { desktop, type Policy } from './policy.ts'
import { oneOf, yesOrNo } from './values.ts'

/** What keeps the device the school's own. */
export const integrity: Policy[] = [
  {
    name: 'DeviceBlockDevmode',
    value: yesOrNo,
    example: true,
    scope: 'device',
    platforms: ['chromeos'],
    api: leftOut(
      'Google sets it by forced re-enrolment (chrome.devices.ForcedReenrollment), whose full enum names ' +
        'are not verified; set it by hand in the Admin console.',
    ),
    what: {
      sv: 'Om Chromebookens utvecklarläge, som kringgår alla inställningar, är spärrat.',
      en: "Whether the Chromebook's developer mode, which goes round every setting, is barred.",
    },
  },
  {
    name: 'SystemTerminalSshAllowed',
    value: yesOrNo,
    example: false,
    scope: 'user',
    platforms: ['chromeos'],
    api: trueOrFalse('chrome.users.SystemTerminalSshAllowed', 'systemTerminalSshAllowed'),
    what: {
      sv: 'Om man kan fjärrstyra andra datorer från Chromebookens terminal.',
      en: "Whether other computers can be reached from the Chromebook's terminal.",
    },
  },
  {
    name: 'ExternalStorageDisabled',
    value: yesOrNo,
    example: true,
    scope: 'user',
    platforms: ['chromeos'],
    api: prefixUnknown('chrome.users.ExternalStorage'),
    what: {
      sv: 'Om USB-minnen och minneskort är spärrade.',
      en: 'Whether USB sticks and memory cards are barred.',
    },
  },
  {
    name: 'DefaultWebUsbGuardSetting',
    value: oneOf(2, 3),
    example: 2,
    scope: 'user',
    platforms: [...desktop, 'android'],
    api: prefixUnknown('chrome.users.WebUsbPortAccess'),
    what: {
      sv: 'Om webbplatser får be om att styra anslutna USB-enheter.',
      en: 'Whether sites may ask to control connected USB devices.',
    },
    meanings: { 2: { sv: 'nej', en: 'no' }, 3: { sv: 'fråga varje gång', en: 'ask each time' } },
  },
]
