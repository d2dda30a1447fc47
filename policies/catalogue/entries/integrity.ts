import { asIs, leftOut, prefixUnknown, trueOrFalse } from '../api-mapping.ts'
import { chromeOsDevice, chromeOsUser, type Policy } from '../policy.ts'
import { onlyFalse, yesOrNo } from '../values/plain-values.ts'

/** What keeps the device the school's own. */
export const integrity: Policy[] = [
  {
    name: 'DeviceBlockDevmode',
    value: yesOrNo,
    example: true,
    ...chromeOsDevice,
    api: leftOut(
      'Google sets it by forced re-enrolment (chrome.devices.ForcedReenrollment), whose full enum names ' +
        'are not verified; set it by hand in the Admin console.',
    ),
    risks: [],
    what: {
      sv: 'Om Chromebookens utvecklarläge, som kringgår alla inställningar, är spärrat.',
      en: "Whether the Chromebook's developer mode, which goes round every setting, is barred.",
    },
    it: 'Firmware and TPM flag: developer mode is refused at boot, also after a powerwash.',
  },
  {
    name: 'DevicePowerwashAllowed',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: asIs('chrome.devices.DevicePowerwashAllowed', 'devicePowerwashAllowed'),
    risks: [],
    what: {
      sv: 'Om den som använder Chromebooken kan återställa den till fabriksskick.',
      en: 'Whether whoever uses the Chromebook can reset it to its factory state.',
    },
    it: 'The powerwash in settings and on the sign-in screen; recovery by USB stick remains, and forced re-enrolment meets it.',
  },
  {
    name: 'VirtualMachinesAllowed',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: asIs('chrome.users.VirtualMachinesAllowed', 'virtualMachinesAllowed'),
    risks: ['system-security'],
    harmless: onlyFalse,
    what: { sv: 'Om Linux kan köras inne i Chromebooken.', en: 'Whether Linux can run inside the Chromebook.' },
    it: 'Needed for Crostini, which also wants CrostiniAllowed; programs in it are outside extension and URL policies.',
  },
  {
    name: 'SystemTerminalSshAllowed',
    value: yesOrNo,
    example: false,
    ...chromeOsUser,
    api: trueOrFalse('chrome.users.SystemTerminalSshAllowed', 'systemTerminalSshAllowed'),
    risks: ['system-security'],
    harmless: onlyFalse,
    what: {
      sv: 'Om man kan fjärrstyra andra datorer från Chromebookens terminal.',
      en: "Whether other computers can be reached from the Chromebook's terminal.",
    },
    it: 'The SSH and SFTP client in the Terminal app.',
  },
  {
    name: 'DeviceDebugPacketCaptureAllowed',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: asIs('chrome.devices.DeviceDebugPacketCaptureAllowed', 'deviceDebugPacketCaptureAllowed'),
    risks: [],
    what: {
      sv: 'Om nätverkstrafiken i datorn kan spelas in för felsökning.',
      en: "Whether the device's network traffic can be recorded for debugging.",
    },
    it: 'packet_capture in crosh; a recording holds whatever is sent unencrypted, by anyone on the device.',
  },
  {
    name: 'ExternalStorageDisabled',
    value: yesOrNo,
    example: true,
    ...chromeOsUser,
    api: prefixUnknown('chrome.users.ExternalStorage'),
    risks: [],
    what: {
      sv: 'Om USB-minnen och minneskort är spärrade.',
      en: 'Whether USB sticks and memory cards are barred.',
    },
    it: 'USB sticks, memory cards and discs; ExternalStorageReadOnly lets them be read instead.',
  },
  {
    name: 'DeviceAllowBluetooth',
    value: yesOrNo,
    example: true,
    ...chromeOsDevice,
    api: asIs('chrome.devices.Bluetooth', 'allowBluetooth'),
    risks: [],
    what: {
      sv: 'Om hörlurar, hörapparater och annat kan anslutas med Bluetooth.',
      en: 'Whether headphones, hearing aids and the like can be connected by Bluetooth.',
    },
    it: 'The whole adapter, sign-in screen included; switched back on, it works from the next sign-in.',
  },
]
