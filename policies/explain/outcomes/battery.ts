import type { Outcomes } from '../outcome.ts'

/** What the settings for the battery come to. */
export const batteryOutcomes: Readonly<Record<string, Outcomes>> = {
  DevicePowerBatteryChargingOptimization: {
    '1': {
      effect: 'is',
      sv: 'Batteriet laddas fullt så fort det går.',
      en: 'The battery is charged fully as soon as it can be.',
    },
    '2': {
      effect: 'is',
      sv: 'För att batteriet ska hålla längre laddas det fullt först när datorn väntas behövas.',
      en: 'To make the battery last longer it is charged fully only when the device is expected to be needed.',
    },
    '3': {
      effect: 'is',
      sv: 'För att batteriet ska hålla längre laddas det bara till omkring 80 procent.',
      en: 'To make the battery last longer it is charged only to about 80 per cent.',
    },
  },
  DeviceBatteryChargeMode: {
    '1': { effect: 'is', sv: 'Batteriet laddas i vanlig takt.', en: 'The battery is charged at the usual rate.' },
    '2': {
      effect: 'is',
      sv: 'Batteriet laddas så fort som möjligt.',
      en: 'The battery is charged as fast as possible.',
    },
    '3': {
      effect: 'is',
      sv: 'Batteriet laddas skonsamt, eftersom datorn nästan alltid är ansluten till laddaren.',
      en: 'The battery is charged gently, since the device is almost always on its charger.',
    },
    '4': {
      effect: 'is',
      sv: 'Batteriets laddning anpassas efter hur datorn brukar användas.',
      en: 'The charging of the battery follows how the device is usually used.',
    },
    '5': {
      effect: 'is',
      sv: 'Batteriet hålls mellan två bestämda laddningsnivåer.',
      en: 'The battery is kept between two given levels of charge.',
    },
  },
  DeviceAdvancedBatteryChargeModeEnabled: {
    true: {
      effect: 'is',
      sv: 'Batteriet skonas genom att det laddas fullt bara en gång om dagen.',
      en: 'The battery is spared by being charged fully only once a day.',
    },
    false: {
      effect: 'is',
      sv: 'Batteriet kan laddas fullt flera gånger om dagen.',
      en: 'The battery can be charged fully several times a day.',
    },
  },
  DevicePowerPeakShiftEnabled: {
    true: {
      effect: 'is',
      sv: 'När elen är som dyrast går datorn på batteri, även med laddaren ansluten.',
      en: 'When power is dearest the device runs on its battery, even with the charger connected.',
    },
    false: {
      effect: 'is',
      sv: 'Datorn tar ström från vägguttaget när laddaren är ansluten, vad elen än kostar.',
      en: 'The device takes power from the mains when the charger is connected, whatever power costs.',
    },
  },
  DeviceBootOnAcEnabled: {
    true: {
      effect: 'is',
      sv: 'Datorn startar av sig själv när laddaren ansluts.',
      en: 'The device starts by itself when the charger is connected.',
    },
    false: {
      effect: 'is',
      sv: 'Datorn startar inte av sig själv när laddaren ansluts.',
      en: 'The device does not start by itself when the charger is connected.',
    },
  },
  BatterySaverModeAvailability: {
    '0': { effect: 'is', sv: 'Batteriets sparläge slås aldrig på.', en: 'The battery saver never switches on.' },
    '1': {
      effect: 'is',
      sv: 'Batteriets sparläge slås på när batteriet börjar ta slut.',
      en: 'The battery saver switches on when the battery is low.',
    },
    '2': {
      effect: 'is',
      sv: 'Batteriets sparläge slås på när laddaren inte är ansluten och batteriet börjar ta slut.',
      en: 'The battery saver switches on when the charger is not connected and the battery is low.',
    },
  },
}
