import type { compareSv } from './compare-sv.ts'

/** The words of the comparison in English. */
export const compareEn: typeof compareSv = {
  scope: 'School',
  everywhere: 'The whole municipality',
  loading: 'Fetching the comparison …',
  period: 'The last 30 days.',
  gone: 'Gone through',
  notYetTitle: 'The devices have not been gone through yet',
  notYetText: 'Fadder does so every ten minutes. The page updates by itself.',
  silent: (count) =>
    count === 1
      ? '1 device has not been heard from in 30 days and is not counted.'
      : `${count} devices have not been heard from in 30 days and are not counted.`,
  unknownSystem: (count) =>
    count === 1
      ? '1 device has not said which system it runs and is not counted.'
      : `${count} devices have not said which system they run and are not counted.`,
  caption: 'Chromebooks and PCs by the same measures',
  measure: 'Measure',
  kind: { chromeos: 'Chromebook', pc: 'PC', windows: 'Windows', mac: 'macOS', linux: 'Linux' },
  part: { basis: 'Basis', findings: 'Share with the finding', figures: 'Other measures' },
  devices: 'Devices heard from',
  deviceDays: 'Device-days',
  figure: {
    offlineMinutesADay: 'Time without network, a day',
    restartsPer100Days: 'Restarts in 100 device-days',
    freeMemoryShare: 'Free memory',
    freeDiskBytes: 'Free storage',
    startToNetworkSeconds: 'From start to network',
  },
  median: 'median',
  rate: 'all restarts over all days',
  of: (hits, all) => `${hits} of ${all}`,
  ofDevices: (count) => (count === '1' ? '1 device' : `${count} devices`),
  notTold: 'Not told',
  tooFew: (count) => `Too few: ${count}`,
  minutes: (value) => `${value} min`,
  seconds: (value) => `${value} s`,
  how: 'How it is counted',
  explained: [
    'A finding is counted against the devices that tell what it takes to know. What a kind of device does not tell can not be compared, and it says so here.',
    'The percentage is followed by the span that holds the true share with 95 % certainty (Wilson). Where spans overlap, the difference may be chance.',
    'Fewer than five devices are not shown: chance rules them, and one could see which device it is.',
    'Time without network is time awake in which the device did not reach Fadder. A restart shows as the time awake beginning anew. On a shared device each profile tells of the same time, so it may be counted more than once.',
    'A PC tells no serial number, so each profile on it is counted as a device of its own. A Chromebook is one device, whoever signs in.',
    'A poor network at the school is counted on each device there. Device-days are days of UTC on which the device was heard.',
  ],
}
