import type { Outcomes } from '../outcome.ts'

/**
 * What the municipality gets to know of the device's hardware. It says through Google, since Fadder has reports of
 * its own.
 */
export const reportingHardwareOutcomes: Readonly<Record<string, Outcomes>> = {
  ReportDevicePowerStatus: {
    true: {
      effect: 'seen',
      sv: 'Batteriets laddning och skick rapporteras till kommunen genom Google.',
      en: "The battery's charge and health are reported to the municipality through Google.",
    },
    false: {
      effect: 'unseen',
      sv: 'Batteriets laddning och skick rapporteras inte till kommunen genom Google.',
      en: "The battery's charge and health are not reported to the municipality through Google.",
    },
  },
  ReportDeviceStorageStatus: {
    true: {
      effect: 'seen',
      sv: 'Lagringens storlek och skick, men inga filer, rapporteras till kommunen genom Google.',
      en: "The storage's size and health, but no files, are reported to the municipality through Google.",
    },
    false: {
      effect: 'unseen',
      sv: 'Lagringens storlek och skick rapporteras inte till kommunen genom Google.',
      en: "The storage's size and health are not reported to the municipality through Google.",
    },
  },
  ReportDeviceMemoryInfo: {
    true: {
      effect: 'seen',
      sv: 'Mängden ledigt minne rapporteras till kommunen genom Google.',
      en: 'The amount of free memory is reported to the municipality through Google.',
    },
    false: {
      effect: 'unseen',
      sv: 'Mängden ledigt minne rapporteras inte till kommunen genom Google.',
      en: 'The amount of free memory is not reported to the municipality through Google.',
    },
  },
  ReportDeviceCpuInfo: {
    true: {
      effect: 'seen',
      sv: 'Processorns modell, belastning och temperatur rapporteras till kommunen genom Google.',
      en: "The processor's model, load and temperature are reported to the municipality through Google.",
    },
    false: {
      effect: 'unseen',
      sv: 'Processorns modell, belastning och temperatur rapporteras inte till kommunen genom Google.',
      en: "The processor's model, load and temperature are not reported to the municipality through Google.",
    },
  },
  ReportDeviceBoardStatus: {
    true: {
      effect: 'seen',
      sv: 'Mätvärden från datorns kretskort rapporteras till kommunen genom Google.',
      en: "Readings from the device's circuit board are reported to the municipality through Google.",
    },
    false: {
      effect: 'unseen',
      sv: 'Mätvärden från datorns kretskort rapporteras inte till kommunen genom Google.',
      en: "Readings from the device's circuit board are not reported to the municipality through Google.",
    },
  },
  ReportDeviceFanInfo: {
    true: {
      effect: 'seen',
      sv: 'Fläktens varvtal rapporteras till kommunen genom Google.',
      en: 'The speed of the fan is reported to the municipality through Google.',
    },
    false: {
      effect: 'unseen',
      sv: 'Fläktens varvtal rapporteras inte till kommunen genom Google.',
      en: 'The speed of the fan is not reported to the municipality through Google.',
    },
  },
  ReportDeviceBacklightInfo: {
    true: {
      effect: 'seen',
      sv: 'Skärmens ljusstyrka rapporteras till kommunen genom Google.',
      en: 'The brightness of the screen is reported to the municipality through Google.',
    },
    false: {
      effect: 'unseen',
      sv: 'Skärmens ljusstyrka rapporteras inte till kommunen genom Google.',
      en: 'The brightness of the screen is not reported to the municipality through Google.',
    },
  },
  ReportDevicePeripherals: {
    true: {
      effect: 'seen',
      sv: 'Vad som ansluts till datorn, till exempel en mus eller ett hjälpmedel, rapporteras till kommunen genom Google.',
      en: 'What is connected, such as a mouse or an aid, is reported to the municipality through Google.',
    },
    false: {
      effect: 'unseen',
      sv: 'Vad som ansluts till datorn, till exempel en mus eller ett hjälpmedel, rapporteras inte till kommunen genom Google.',
      en: 'What is connected, such as a mouse or an aid, is not reported to the municipality through Google.',
    },
  },
  ReportDeviceSystemInfo: {
    true: {
      effect: 'seen',
      sv: 'Närmare uppgifter om datorns modell och inbyggda programvara rapporteras till kommunen genom Google.',
      en: "Details of the device's model and built-in software are reported to the municipality through Google.",
    },
    false: {
      effect: 'unseen',
      sv: 'Närmare uppgifter om datorns modell och inbyggda programvara rapporteras inte till kommunen genom Google.',
      en: "Details of the device's model and built-in software are not reported to the municipality through Google.",
    },
  },
  ReportDeviceVpdInfo: {
    true: {
      effect: 'seen',
      sv: 'Serienummer och andra uppgifter från tillverkningen rapporteras till kommunen genom Google.',
      en: 'The serial number and other data from the factory are reported to the municipality through Google.',
    },
    false: {
      effect: 'unseen',
      sv: 'Uppgifter från tillverkningen, som modellnummer och region, rapporteras inte till kommunen genom Google.',
      en: 'Data from the factory, such as model number and region, are not reported to the municipality through Google.',
    },
  },
}
