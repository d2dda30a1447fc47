/** The self-check in Swedish. Apart from the other words, so that the help button does not load it. */
export const checkSv = {
  title: 'Kolla datorn',
  lead: 'Vi provar datorn tillsammans, en sak i taget. Det tar ungefär en minut.',
  promise: 'Inget spelas in. Inget skickas, om du inte väljer det själv.',
  begin: 'Börja',
  progress: (step: number, all: number) => `Steg ${step} av ${all}`,
  readAloud: 'Läs upp',
  yes: 'Ja',
  no: 'Nej',
  unsure: 'Vet inte',
  next: 'Nästa',
  skip: 'Hoppa över',
  back: 'Tillbaka',

  keyboard: {
    title: 'Tangenterna',
    lead: 'Tryck på varje tangent en gång. Den byter färg när den svarar.',
    ask: 'Svarade alla tangenter?',
  },
  keysBegin: 'Börja trycka',
  keysLeave: 'Tryck på esc två gånger för att sluta.',
  keysUnheard: 'De streckade tangenterna kan sidan inte höra. Hoppa över dem.',
  keysLeft: (count: number) => `${count} kvar`,
  keysAll: 'Alla tangenter svarade.',
  keysSilent: (keys: string) => `Har inte svarat: ${keys}`,
  space: 'mellanslag',

  touchpad: {
    title: 'Pekplattan',
    lead: 'Gör fyra saker i rutan. De bockas av när de märks.',
    ask: 'Fungerar pekplattan?',
  },
  move: 'Flytta pilen',
  click: 'Klicka',
  scroll: 'Dra med två fingrar',
  rightClick: 'Klicka med två fingrar',
  allSeen: 'Allt märktes.',

  touch: { title: 'Pekskärmen', lead: 'Dra fingret över alla rutor.', ask: 'Svarade alla rutor?' },

  screen: {
    title: 'Skärmen',
    lead: 'Fem färger fyller skärmen, en i taget. Tryck på en tangent för nästa färg. Leta efter prickar och streck.',
    ask: 'Såg skärmen hel ut?',
  },
  screenBegin: 'Visa färgerna',
  colours: ['Vit', 'Svart', 'Röd', 'Grön', 'Blå'],

  sound: { title: 'Ljudet', lead: 'Slå på ljudet och spela en ton på varje sida.', ask: 'Hörde du båda?' },
  left: 'Spela vänster',
  right: 'Spela höger',

  microphone: {
    title: 'Mikrofonen',
    lead: 'Starta mikrofonen och säg något. Stapeln rör sig när den hör dig. Inget spelas in.',
    ask: 'Rörde sig stapeln?',
    begin: 'Starta mikrofonen',
    refused: 'Fadder fick inte lyssna. Det är också ett svar.',
    none: 'Datorn hittar ingen mikrofon.',
  },
  loudness: 'Hur starkt det låter',
  heardYou: 'Mikrofonen hör dig.',

  camera: {
    title: 'Kameran',
    lead: 'Starta kameran och titta in i den. Bilden sparas inte och skickas inte.',
    ask: 'Ser bilden bra ut?',
    begin: 'Starta kameran',
    refused: 'Fadder fick inte titta. Det är också ett svar.',
    none: 'Datorn hittar ingen kamera.',
  },
  picture: 'Bilden från kameran',

  network: {
    title: 'Internet',
    lead: 'Fadder frågar skolans server fem gånger och mäter hur snabbt den svarar.',
    ask: '',
  },
  measuring: 'Mäter …',
  offline: 'Datorn är inte på nätet.',
  noDesk: 'Fadder vet inte än vilken server den ska fråga.',
  noAnswer: 'Servern svarar inte.',
  answeredIn: (milliseconds: number, came: number) => `${came} av 5 svar kom. Det tog ${milliseconds} millisekunder.`,
  measureAgain: 'Mät igen',

  charger: {
    title: 'Laddaren',
    lead: 'Dra ur laddaren, räkna till fem och sätt i den igen.',
    ask: 'Märktes det när laddaren sattes i?',
  },
  charging: (percent: number) => `Batteri ${percent} %. Laddar.`,
  notCharging: (percent: number) => `Batteri ${percent} %. Laddar inte.`,
  chargerSeen: 'Laddaren märktes.',

  ports: {
    title: 'Uttagen',
    lead: 'Sätt i hörlurar eller en skärm, om du har. Då ändras det här:',
    ask: 'Fungerar uttagen?',
  },
  displays: (count: number | undefined) => `Skärmar: ${count ?? 'går inte att se'}`,
  soundOutput: (seen: boolean): string =>
    seen ? 'Högtalare eller hörlurar: finns' : 'Högtalare eller hörlurar: finns inte',
  portsUnseen: 'USB, minneskort och nätsladd kan sidan inte se. Prova dem själv.',
  changed: 'Nyss ändrades något.',

  done: 'Klart!',
  allGood: 'Inget fel hittades.',
  someBad: 'Något fungerar inte som det ska.',
  send: 'Skicka med resultatet',
  sendHint: 'Du kommer till hjälpen. Resultatet följer med när du skickar.',
  again: 'Kolla en gång till',
  keptHere: 'Resultatet sparas på datorn, så att du kan jämföra nästa gång.',
  notKept: 'Resultatet gick inte att spara. Prova en gång till eller säg till en vuxen.',
  results: 'Resultat',
  outcome: {
    ok: 'Fungerar',
    'not-ok': 'Fungerar inte',
    'cannot-tell': 'Vet inte',
    refused: 'Fick inte titta',
    skipped: 'Hoppades över',
  },
  change: { better: 'Bättre än sist', worse: 'Sämre än sist', same: 'Som sist', new: 'Nytt' },
}
export type CheckWords = typeof checkSv
