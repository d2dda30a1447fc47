import * as z from 'zod'
import { asIs, listed, telemetry } from './api-mapping.ts'
import { chromeOsDevice, chromeOsUser, type Policy } from './policy.ts'
import { oneOf, yesOrNo } from './values.ts'

/** What the device tells the municipality of how, when and by whom it is used. */
export const reportingUse: Policy[] = [
  {
    name: 'ReportDeviceActivityTimes',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: telemetry('report_activity_times'),
    risks: ['admin-sharing'],
    what: {
      sv: 'Om det syns i kommunens administration när och hur länge datorn används.',
      en: "Whether it shows in the municipality's administration when and for how long the device is used.",
    },
    it: "Active periods per day and, for accounts of the organisation, per user: a record of a pupil's working hours.",
  },
  {
    name: 'ReportDeviceLoginLogout',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: telemetry('report_login_logout'),
    risks: ['admin-sharing'],
    what: {
      sv: 'Om det syns i kommunens administration när eleven loggar in och ut.',
      en: "Whether it shows in the municipality's administration when the pupil signs in and out.",
    },
    it: 'Sign-in, sign-out, lock and failure events, with the account.',
  },
  {
    name: 'ReportDeviceUsers',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: asIs('chrome.devices.EnableReportDeviceUsers', 'reportDeviceUsers'),
    risks: ['admin-sharing'],
    what: {
      sv: 'Om det syns i kommunens administration vilka som har använt datorn.',
      en: "Whether it shows in the municipality's administration who has used the device.",
    },
    it: 'The accounts of the latest users on the device.',
  },
  {
    name: 'DeviceActivityHeartbeatEnabled',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: telemetry('device_activity_heartbeat_enabled'),
    risks: ['admin-sharing'],
    what: {
      sv: 'Om datorn hör av sig ofta, så att det syns att den är i gång just nu.',
      en: 'Whether the device reports in often, so that it shows that it is on just now.',
    },
    it: 'A heartbeat every few minutes; in a one-to-one school it shows when a pupil is working.',
  },
  {
    name: 'ReportAppUsage',
    value: z.array(
      oneOf(
        'chrome_apps_and_extensions',
        'progressive_web_apps',
        'android_apps',
        'linux_apps',
        'system_apps',
        'games',
        'browser',
      ),
    ),
    example: ['chrome_apps_and_extensions'],
    ...chromeOsUser,
    api: listed('chrome.users.ReportAppUsage', 'reportAppUsage', [
      'chrome_apps_and_extensions',
      'progressive_web_apps',
      'android_apps',
      'linux_apps',
      'system_apps',
      'games',
      'browser',
    ]),
    risks: ['admin-sharing'],
    what: {
      sv: 'Vilka slags appar vars användning syns i kommunens administration.',
      en: "Which kinds of apps have their use shown in the municipality's administration.",
    },
    it: 'App, start and running time per user; an empty list reports none.',
  },
  {
    name: 'ReportDevicePrintJobs',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: asIs('chrome.devices.EnableReportDevicePrintJobs', 'reportDevicePrintJobs'),
    risks: ['admin-sharing'],
    what: {
      sv: 'Om det syns i kommunens administration vad som har skrivits ut, och av vem.',
      en: "Whether it shows in the municipality's administration what was printed, and by whom.",
    },
    it: 'Title, user, printer and pages of each job; titles tell much of a pupil.',
  },
  {
    name: 'ReportDeviceNetworkStatus',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: telemetry('report_network_status'),
    risks: ['admin-sharing'],
    what: {
      sv: 'Om det syns i kommunens administration vilket nät datorn är ansluten till, och hur bra det är.',
      en: "Whether it shows in the municipality's administration which network the device is on, and how good it is.",
    },
    it: 'Connection, signal strength and addresses; a network can tell where a pupil is.',
  },
  {
    name: 'ReportDeviceNetworkConfiguration',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: telemetry('report_network_configuration'),
    risks: ['admin-sharing'],
    what: {
      sv: 'Om datorns nätverksadresser syns i kommunens administration.',
      en: "Whether the device's network addresses show in the municipality's administration.",
    },
    it: 'MAC addresses, carriers and IMEI of the network interfaces.',
  },
  {
    name: 'DeviceReportXDREvents',
    value: yesOrNo,
    example: false,
    ...chromeOsDevice,
    api: asIs('chrome.devices.DeviceReportXdrEvents', 'deviceReportXdrEvents'),
    risks: ['admin-sharing'],
    what: {
      sv: 'Om händelser som rör säkerheten, till exempel vilka program som startas, skickas till ett övervakningssystem.',
      en: 'Whether events that concern security, such as which programs are started, are sent to a monitoring system.',
    },
    it: 'Process, network and sign-in events for an XDR provider; the most detailed record that a Chromebook makes.',
  },
]
