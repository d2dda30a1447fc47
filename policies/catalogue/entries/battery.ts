import { asIs, prefixUnknown } from '../api-mapping.ts'
import { chromeOsDevice, desktop, type Policy } from '../policy.ts'
import { oneOf, yesOrNo } from '../values/plain-values.ts'

/** How the battery is charged and spared. */
export const battery: Policy[] = [
  {
    name: 'DevicePowerBatteryChargingOptimization',
    value: oneOf(1, 2, 3),
    example: 2,
    ...chromeOsDevice,
    api: prefixUnknown('chrome.devices.DevicePowerBatteryChargingOptimization'),
    risks: [],
    what: {
      sv: 'Hur batteriet laddas för att hålla längre.',
      en: 'How the battery is charged in order to last longer.',
    },
    meanings: {
      1: { sv: 'fullt, så fort det går', en: 'fully, as soon as it can' },
      2: { sv: 'fullt först när datorn väntas behövas', en: 'fully only when the device is expected to be needed' },
      3: { sv: 'bara till omkring 80 procent', en: 'only to about 80 per cent' },
    },
    it: 'Adaptive holds at 80 per cent until use is expected; limited stops there, for devices that always stand in a cart.',
  },
  {
    name: 'DeviceBatteryChargeMode',
    value: oneOf(1, 2, 3, 4, 5),
    example: 1,
    ...chromeOsDevice,
    api: prefixUnknown('chrome.devices.DeviceBatteryCharge'),
    risks: [],
    what: {
      sv: 'Hur batteriet laddas i modeller som har egna laddningssätt.',
      en: 'How the battery is charged in models with charging modes of their own.',
    },
    meanings: {
      1: { sv: 'i vanlig takt', en: 'at the usual rate' },
      2: { sv: 'så fort som möjligt', en: 'as fast as possible' },
      3: {
        sv: 'skonsamt, för datorer som nästan alltid är inkopplade',
        en: 'gently, for devices that are almost always plugged in',
      },
      4: { sv: 'efter hur datorn brukar användas', en: 'by how the device is usually used' },
      5: { sv: 'mellan två bestämda nivåer', en: 'between two given levels' },
    },
    it: 'Only where the firmware has it; DeviceAdvancedBatteryChargeModeEnabled overrides it, and 5 wants its own start and stop.',
  },
  {
    name: 'DeviceAdvancedBatteryChargeModeEnabled',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: asIs('chrome.devices.AdvancedBatteryChargeMode', 'advancedBatteryChargeModeEnabled'),
    risks: [],
    what: {
      sv: 'Om batteriet skonas genom att laddas fullt bara en gång om dagen.',
      en: 'Whether the battery is spared by being charged fully only once a day.',
    },
    it: 'Needs DeviceAdvancedBatteryChargeModeDayConfig; only where the firmware has it.',
  },
  {
    name: 'DevicePowerPeakShiftEnabled',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: asIs('chrome.devices.PowerPeakShift', 'powerPeakShiftEnabled'),
    risks: [],
    what: {
      sv: 'Om datorn går på batteri i stället för från vägguttaget när elen är dyrast.',
      en: 'Whether the device runs on its battery instead of the mains when power is dearest.',
    },
    it: 'Needs DevicePowerPeakShiftBatteryThreshold and DevicePowerPeakShiftDayConfig; only where the firmware has it.',
  },
  {
    name: 'DeviceBootOnAcEnabled',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: asIs('chrome.devices.BootOnAc', 'bootOnAcEnabled'),
    risks: [],
    what: {
      sv: 'Om datorn startar av sig själv när laddaren ansluts.',
      en: 'Whether the device starts by itself when the charger is connected.',
    },
    it: 'Firmware setting; wakes a whole charging cart when its power comes on.',
  },
  {
    name: 'BatterySaverModeAvailability',
    value: oneOf(0, 1, 2),
    example: 1,
    scope: 'user',
    platforms: desktop,
    api: prefixUnknown('chrome.users.BatterySaverModeAvailability'),
    risks: [],
    what: { sv: 'När sparläget för batteriet slås på.', en: 'When the battery saver switches on.' },
    meanings: {
      0: { sv: 'aldrig', en: 'never' },
      1: { sv: 'när batteriet är lågt', en: 'when the battery is low' },
      2: { sv: 'när laddaren inte är ansluten', en: 'when the charger is not connected' },
    },
    it: 'Throttles timers and frame rate of pages in Chrome; on ChromeOS the system saver follows it.',
  },
]
