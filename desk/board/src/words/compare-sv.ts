/** The words of the comparison in Swedish, and its shape. */
export const compareSv = {
  scope: 'Skola',
  everywhere: 'Hela kommunen',
  loading: 'Hämtar jämförelsen …',
  period: 'De senaste 30 dagarna.',
  gone: 'Genomgånget',
  notYetTitle: 'Datorerna har inte gåtts igenom än',
  notYetText: 'Fadder går igenom dem var tionde minut. Sidan uppdateras av sig själv.',
  silent: (count: number) =>
    count === 1
      ? '1 dator har inte hörts av på 30 dagar och räknas inte.'
      : `${count} datorer har inte hörts av på 30 dagar och räknas inte.`,
  unknownSystem: (count: number) =>
    count === 1
      ? '1 dator har inte sagt vilket system den kör och räknas inte.'
      : `${count} datorer har inte sagt vilket system de kör och räknas inte.`,
  caption: 'Chromebook och PC med samma mått',
  measure: 'Mått',
  kind: { chromeos: 'Chromebook', pc: 'PC', windows: 'Windows', mac: 'macOS', linux: 'Linux' },
  part: { basis: 'Underlag', findings: 'Andel med iakttagelsen', figures: 'Övriga mått' },
  devices: 'Datorer som har hörts',
  deviceDays: 'Datordagar',
  figure: {
    offlineMinutesADay: 'Tid utan nät, per dag',
    restartsPer100Days: 'Omstarter på 100 datordagar',
    freeMemoryShare: 'Ledigt minne',
    freeDiskBytes: 'Ledig plats',
    startToNetworkSeconds: 'Från start till nät',
  },
  median: 'median',
  rate: 'alla omstarter mot alla dagar',
  of: (hits: string, all: string) => `${hits} av ${all}`,
  ofDevices: (count: string) => (count === '1' ? '1 dator' : `${count} datorer`),
  notTold: 'Uppges inte',
  tooFew: (count: number) => `För få: ${count}`,
  minutes: (value: string) => `${value} min`,
  seconds: (value: string) => `${value} s`,
  how: 'Så räknas det',
  explained: [
    'En iakttagelse räknas mot de datorer som uppger det som krävs för att veta. Uppges det inte av något slags dator går det inte att jämföra, och det står här.',
    'Procenten följs av det spann som den sanna andelen ligger i med 95 % säkerhet (Wilson). Överlappar spannen kan skillnaden vara en slump.',
    'Färre än fem datorer visas inte: slumpen styr, och det går att se vilken dator det är.',
    'Tid utan nät är vaken tid då datorn inte nådde Fadder. En omstart syns på att den vakna tiden börjar om. På en delad dator berättar varje profil om samma tid, så den kan räknas mer än en gång.',
    'En PC lämnar inget serienummer, så varje profil på den räknas som en egen dator. En Chromebook är en dator, vem som än loggar in.',
    'Dåligt nät på skolan räknas på varje dator där. Datordagar är dygn i UTC då datorn hördes.',
  ],
}
