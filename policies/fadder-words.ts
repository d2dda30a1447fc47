import type { Bilingual } from '../contract/fields.ts'
import type { PlannedSettings } from './fadder-settings.ts'

/** What each of Fadder's own settings does, for a reader at a school and for whoever writes a plan. */
export const fadderWords: Readonly<Record<keyof PlannedSettings, Bilingual>> = {
  activeOn: {
    sv: 'På vilka slags datorer Fadder är i gång. På alla andra vilar det, också när samma elev loggar in där.',
    en: 'The kinds of computers on which Fadder runs. On any other it rests, even when the same pupil signs in there.',
  },
  checkInMinutes: {
    sv: 'Hur många minuter det går mellan gångerna då datorn berättar för IT-stödet hur den mår.',
    en: 'How many minutes pass between two reports to IT support on how the device fares.',
  },
  quietSeconds: {
    sv: 'Hur många sekunder Fadder väntar efter starten innan något skickas. En begäran om hjälp går alltid genast.',
    en: 'How many seconds Fadder waits after the start before it sends anything. A call for help always goes at once.',
  },
  spreadSeconds: {
    sv: 'Över hur många sekunder datorerna sprider sina rapporter, så att inte alla hör av sig samtidigt.',
    en: 'Over how many seconds the devices spread their reports, so that they do not all call at once.',
  },
  freeText: {
    sv: 'Om eleven får skriva egna ord när hen ber om hjälp, eller bara väljer bland bilder.',
    en: 'Whether pupils may write words of their own when they ask for help, or only choose among pictures.',
  },
  networkAddresses: {
    sv: 'Om IT-stödet får veta datorns adresser på nätet. De är personuppgifter och läses annars inte.',
    en: "Whether IT support is told the device's addresses on the network. They are personal data, and else not read.",
  },
  screenshots: {
    sv: 'Om eleven får skicka med en bild av sidan som är öppen när hen ber om hjälp.',
    en: 'Whether pupils may send a picture of the page that is open when they ask for help.',
  },
  languages: {
    sv: 'Vilka språk eleven kan välja bland i hjälpknappen. Det första får den vars eget språk inte finns med.',
    en: 'The languages that pupils choose among in the help button. The first is for those whose own is not there.',
  },
  adaptedMode: {
    sv: 'Om hjälpknappen är större och har färre val för alla. Eleven kan alltid välja det själv.',
    en: 'Whether the help button is bigger and has fewer choices for everybody. Pupils can always choose it themselves.',
  },
  selfHelp: {
    sv: 'Kommunens egna steg att pröva innan en begäran om hjälp skickas, skrivna som listor i Markdown.',
    en: "The municipality's own steps to try before a call for help is sent, written as lists in Markdown.",
  },
  freeDiskMebibytes: {
    sv: 'Hur få megabyte (så som datorn själv räknar dem) en dator får ha lediga innan IT-stödet håller ögonen på den (watch) och gör något (act).',
    en: 'How few megabytes (as the device itself counts them) may be free before IT support keeps an eye on a device (watch), and acts (act).',
  },
  memoryShortagePercent: {
    sv: 'I hur många procent av ett dygns mätningar en dator får ha ont om minne innan IT-stödet håller ögonen på den (watch) och gör något (act).',
    en: 'In how many per cent of a day’s reports a device may be short of memory before IT support keeps an eye on it (watch), and acts (act).',
  },
  restartsPerDay: {
    sv: 'Hur många gånger en dator startar om på ett dygn när IT-stödet håller ögonen på den (watch) och gör något (act).',
    en: 'How many times a device restarts in a day when IT support keeps an eye on it (watch), and acts (act).',
  },
  batteryPercent: {
    sv: 'Hur få procent batteriet får ha kvar utan laddning innan IT-stödet håller ögonen på datorn (watch) och gör något (act).',
    en: 'How few per cent the battery may have left, not charging, before IT support keeps an eye on the device (watch), and acts (act).',
  },
  heatCelsius: {
    sv: 'Hur många grader varm en dator får bli innan IT-stödet håller ögonen på den (watch) och gör något (act). Gäller tills man vet vad som är vanligt för modellen.',
    en: 'How many degrees hot a device may get before IT support keeps an eye on it (watch), and acts (act). It holds until one knows what is usual for the model.',
  },
}
