import type { Outcomes } from '../outcome.ts'

/** What the settings that keep the device the school's own come to. */
export const integrityOutcomes: Readonly<Record<string, Outcomes>> = {
  DeviceBlockDevmode: {
    true: {
      effect: 'cannot',
      sv: 'Chromebooken kan inte startas i utvecklarläge, som kringgår alla inställningar.',
      en: 'The Chromebook can not be started in developer mode, which goes round every setting.',
    },
    false: {
      effect: 'can',
      sv: 'Chromebooken kan startas i utvecklarläge, som kringgår alla inställningar.',
      en: 'The Chromebook can be started in developer mode, which goes round every setting.',
    },
  },
  DevicePowerwashAllowed: {
    true: {
      effect: 'can',
      sv: 'Den som använder Chromebooken kan återställa den till fabriksskick.',
      en: 'Whoever uses the Chromebook can reset it to its factory state.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att återställa Chromebooken till fabriksskick från inställningarna eller inloggningsskärmen.',
      en: 'The Chromebook can not be reset to its factory state from settings or the sign-in screen.',
    },
  },
  VirtualMachinesAllowed: {
    true: {
      effect: 'can',
      sv: 'Det går att köra Linux i Chromebooken, med program som skolans inställningar inte styr.',
      en: "Linux can run in the Chromebook, with programs that the school's settings do not govern.",
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att köra Linux i Chromebooken.',
      en: 'Linux can not run in the Chromebook.',
    },
  },
  SystemTerminalSshAllowed: {
    true: {
      effect: 'can',
      sv: 'Det går att fjärrstyra andra datorer från Chromebookens terminal.',
      en: "Other computers can be controlled remotely from the Chromebook's terminal.",
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att fjärrstyra andra datorer från Chromebookens terminal.',
      en: "Other computers can not be controlled remotely from the Chromebook's terminal.",
    },
  },
  DeviceDebugPacketCaptureAllowed: {
    true: {
      effect: 'can',
      sv: 'Det går att spela in datorns nätverkstrafik för felsökning, även andra användares trafik.',
      en: "The device's network traffic can be recorded for debugging, other users' traffic included.",
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att spela in datorns nätverkstrafik för felsökning.',
      en: "The device's network traffic can not be recorded for debugging.",
    },
  },
  ExternalStorageDisabled: {
    true: {
      effect: 'cannot',
      sv: 'Det går inte att använda USB-minnen och minneskort.',
      en: 'USB sticks and memory cards can not be used.',
    },
    false: {
      effect: 'can',
      sv: 'Det går att använda USB-minnen och minneskort.',
      en: 'USB sticks and memory cards can be used.',
    },
  },
  DeviceAllowBluetooth: {
    true: {
      effect: 'can',
      sv: 'Hörlurar, hörapparater och annat kan anslutas med Bluetooth.',
      en: 'Headphones, hearing aids and the like can be connected by Bluetooth.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att ansluta något med Bluetooth, inte heller hörlurar och hörapparater.',
      en: 'Nothing can be connected by Bluetooth, not even headphones and hearing aids.',
    },
  },
}
