import { asIs, duration, prefixUnknown, telemetry } from '../api-mapping.ts'
import { wholeNumber } from '../values/number-values.ts'
import { chromeOsDevice, type Policy } from '../policy.ts'
import { onlyFalse, yesOrNo } from '../values/plain-values.ts'

/** What the device tells the municipality of its system. */
export const reportingSystem: Policy[] = [
  {
    name: 'ReportDeviceVersionInfo',
    value: yesOrNo,
    example: true,
    ...chromeOsDevice,
    api: prefixUnknown('chrome.devices.EnableGranularDeviceOsReporting'),
    risks: ['admin-sharing'],
    harmless: onlyFalse,
    what: {
      sv: 'Om datorns systemversion syns i kommunens administration.',
      en: "Whether the device's system version shows in the municipality's administration.",
    },
    it: 'OS, firmware and TPM versions.',
  },
  {
    name: 'ReportDeviceOsUpdateStatus',
    value: yesOrNo,
    example: true,
    ...chromeOsDevice,
    api: prefixUnknown('chrome.devices.EnableGranularDeviceOsReporting'),
    risks: ['admin-sharing'],
    harmless: onlyFalse,
    what: {
      sv: 'Om det syns i kommunens administration hur det går med uppdateringar.',
      en: "Whether it shows in the municipality's administration how updates are going.",
    },
    it: 'Update state, target version, last check and last restart.',
  },
  {
    name: 'ReportDeviceBootMode',
    value: yesOrNo,
    example: true,
    ...chromeOsDevice,
    api: prefixUnknown('chrome.devices.EnableGranularDeviceOsReporting'),
    risks: ['admin-sharing'],
    harmless: onlyFalse,
    what: {
      sv: 'Om det syns i kommunens administration att datorn har startats i utvecklarläge.',
      en: "Whether it shows in the municipality's administration that the device was started in developer mode.",
    },
    it: 'Verified or developer boot.',
  },
  {
    name: 'ReportDeviceCrashReportInfo',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: telemetry('report_crash_report_info'),
    risks: ['admin-sharing'],
    harmless: onlyFalse,
    what: {
      sv: 'Om det syns i kommunens administration när program eller systemet har kraschat.',
      en: "Whether it shows in the municipality's administration when programs or the system have crashed.",
    },
    it: 'Crash ids and types, not their contents.',
  },
  {
    name: 'ReportUploadFrequency',
    value: wholeNumber(60_000),
    unit: 'milliseconds',
    example: 10_800_000,
    ...chromeOsDevice,
    api: duration('chrome.devices.EnableReportUploadFrequencyV2', 'reportDeviceUploadFrequency', 'milliseconds'),
    risks: ['admin-sharing'],
    // Three hours is what holds where it is not set; much more often shows who is at work just now.
    harmless: wholeNumber(10_800_000),
    what: {
      sv: 'Hur ofta datorn rapporterar till kommunens administration.',
      en: "How often the device reports to the municipality's administration.",
    },
    it: 'Status uploads to the Admin console, at least a minute apart; each wakes the network.',
  },
  {
    name: 'LogUploadEnabled',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: asIs('chrome.devices.LogUploadEnabled', 'logUploadEnabled'),
    risks: [],
    what: {
      sv: 'Om datorns systemloggar skickas till Google, där kommunen kan läsa dem.',
      en: "Whether the device's system logs are sent to Google, where the municipality can read them.",
    },
    it: 'System and policy logs to the Admin console, daily and on request; logs can name accounts and networks.',
  },
  {
    name: 'DeviceExtensionsSystemLogEnabled',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: asIs('chrome.devices.DeviceExtensionsSystemLogEnabled', 'deviceExtensionsSystemLogEnabled'),
    risks: [],
    what: {
      sv: 'Om skolans tillägg får skriva i datorns systemlogg.',
      en: "Whether the school's extensions may write in the device's system log.",
    },
    it: 'chrome.systemLog for force-installed extensions, on the device; read together with LogUploadEnabled.',
  },
]
