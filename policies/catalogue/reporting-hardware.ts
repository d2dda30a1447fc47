import { prefixUnknown, telemetry } from './api-mapping.ts'
import { chromeOsDevice, type Policy } from './policy.ts'
import { yesOrNo } from './values.ts'

/** What the device tells the municipality of its hardware. */
export const reportingHardware: Policy[] = [
  {
    name: 'ReportDevicePowerStatus',
    value: yesOrNo,
    example: true,
    ...chromeOsDevice,
    api: telemetry('report_power_status'),
    risks: ['admin-sharing'],
    what: {
      sv: 'Om batteriets skick syns i kommunens administration.',
      en: "Whether the battery's health shows in the municipality's administration.",
    },
    it: 'Charge, cycles, capacity and temperature to the Admin console; no person in it.',
  },
  {
    name: 'ReportDeviceStorageStatus',
    value: yesOrNo,
    example: true,
    ...chromeOsDevice,
    api: telemetry('report_storage_status'),
    risks: ['admin-sharing'],
    what: {
      sv: 'Om lagringens storlek och skick syns i kommunens administration.',
      en: "Whether the storage's size and health show in the municipality's administration.",
    },
    it: 'Disk model, wear and free space to the Admin console; no file names.',
  },
  {
    name: 'ReportDeviceMemoryInfo',
    value: yesOrNo,
    example: true,
    ...chromeOsDevice,
    api: telemetry('report_memory_info'),
    risks: ['admin-sharing'],
    what: {
      sv: 'Om mängden ledigt minne syns i kommunens administration.',
      en: "Whether the amount of free memory shows in the municipality's administration.",
    },
    it: 'Total and free RAM, page faults and memory encryption.',
  },
  {
    name: 'ReportDeviceCpuInfo',
    value: yesOrNo,
    example: true,
    ...chromeOsDevice,
    api: telemetry('report_cpu_info'),
    risks: ['admin-sharing'],
    what: {
      sv: 'Om processorns modell, belastning och temperatur syns i kommunens administration.',
      en: "Whether the processor's model, load and temperature show in the municipality's administration.",
    },
    it: 'Model, clock, load and temperatures of the CPU.',
  },
  {
    name: 'ReportDeviceBoardStatus',
    value: yesOrNo,
    example: true,
    ...chromeOsDevice,
    api: telemetry('report_board_status'),
    risks: ['admin-sharing'],
    what: {
      sv: 'Om mätvärden från datorns kretskort syns i kommunens administration.',
      en: "Whether readings from the device's circuit board show in the municipality's administration.",
    },
    it: 'Load and temperature per CPU core and free memory, sampled over time.',
  },
  {
    name: 'ReportDeviceFanInfo',
    value: yesOrNo,
    example: true,
    ...chromeOsDevice,
    api: telemetry('report_fan_info'),
    risks: ['admin-sharing'],
    what: {
      sv: 'Om fläktens varvtal syns i kommunens administration.',
      en: "Whether the speed of the fan shows in the municipality's administration.",
    },
    it: 'Fan speeds; empty for the many models without a fan.',
  },
  {
    name: 'ReportDeviceBacklightInfo',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: telemetry('report_backlight_info'),
    risks: ['admin-sharing'],
    what: {
      sv: 'Om skärmens ljusstyrka syns i kommunens administration.',
      en: "Whether the brightness of the screen shows in the municipality's administration.",
    },
    it: 'Backlight path and level; seldom of any use in support.',
  },
  {
    name: 'ReportDevicePeripherals',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: telemetry('report_peripherals'),
    risks: ['admin-sharing'],
    what: {
      sv: 'Om det syns i kommunens administration vad som är anslutet till datorn.',
      en: "Whether it shows in the municipality's administration what is connected to the device.",
    },
    it: 'USB vendor, product and serial of what is plugged in, with events; can tell of a hearing aid or an aid for disability.',
  },
  {
    name: 'ReportDeviceSystemInfo',
    value: yesOrNo,
    example: true,
    ...chromeOsDevice,
    api: prefixUnknown('chrome.devices.EnableGranularDeviceHardwareReporting'),
    risks: ['admin-sharing'],
    what: {
      sv: 'Om uppgifter om modell, märke och firmware syns i kommunens administration.',
      en: "Whether data on model, make and firmware show in the municipality's administration.",
    },
    it: 'DMI and system data from cros_healthd.',
  },
  {
    name: 'ReportDeviceVpdInfo',
    value: yesOrNo,
    example: true,
    ...chromeOsDevice,
    api: prefixUnknown('chrome.devices.EnableGranularDeviceHardwareReporting'),
    risks: ['admin-sharing'],
    what: {
      sv: 'Om serienummer och tillverkningsdata syns i kommunens administration.',
      en: "Whether serial number and production data show in the municipality's administration.",
    },
    it: 'Vital product data: serial, SKU, region and activation date.',
  },
]
