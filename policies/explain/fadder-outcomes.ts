import type { Bilingual } from '../../contract/fields.ts'
import type { OperatingSystem } from '../../contract/operating-system.ts'
import type { PlannedSettings } from '../fadder-settings.ts'
import { languagesText, selfHelpText } from '../fadder-value-words.ts'
import type { Outcomes } from './outcome.ts'
import type { Reading } from './value-text.ts'

/** What Fadder's own settings come to. */
export const fadderOutcomes: Readonly<Record<keyof PlannedSettings, Outcomes>> = {
  activeOn: {
    '[]': {
      effect: 'is',
      sv: 'Fadder vilar på alla datorer: inget berättas för IT-stödet, och hjälpknappen är avstängd.',
      en: 'Fadder rests on all devices: IT is told nothing, and the help button is off.',
    },
    '*': {
      effect: 'is',
      sv: 'Fadder är i gång på datorer med {value}. På andra datorer vilar det.',
      en: 'Fadder runs on devices with {value}. On other devices it rests.',
    },
  },
  checkInMinutes: {
    '*': {
      effect: 'seen',
      sv: 'IT-stödet får se hur datorn mår. Datorn berättar det med {value} mellan gångerna.',
      en: 'IT support gets to see how the device fares. The device tells it with {value} between.',
    },
  },
  quietSeconds: {
    '0': {
      effect: 'is',
      sv: 'Fadder får berätta hur datorn mår så fort webbläsaren har startat.',
      en: 'Fadder may tell how the device fares as soon as the browser has started.',
    },
    '*': {
      effect: 'is',
      sv: 'Webbläsaren ska ha varit i gång i {value} innan Fadder skickar något. Hjälpknappen fungerar genast.',
      en: 'The browser must have run for {value} before Fadder sends anything. The help button works at once.',
    },
  },
  spreadSeconds: {
    '0': {
      effect: 'is',
      sv: 'När många datorer startar samtidigt berättar de hur de mår utan att vänta på varandra.',
      en: 'When many devices start at once they tell how they fare without waiting for one another.',
    },
    '*': {
      effect: 'is',
      sv: 'När många datorer startar samtidigt sprider de ut sina besked över {value}, så att nätet räcker till lektionen.',
      en: 'When many devices start at once they spread what they tell over {value}, and leave the network to the lesson.',
    },
  },
  freeText: {
    true: {
      effect: 'can',
      sv: 'Den som ber om hjälp kan skriva med egna ord vad som är fel.',
      en: 'Whoever asks for help can write what is wrong in words of their own.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att skriva egna ord när man ber om hjälp. Man väljer en bild i stället.',
      en: "Words of one's own can not be written when asking for help. One chooses a picture instead.",
    },
  },
  networkAddresses: {
    true: {
      effect: 'seen',
      sv: 'IT-stödet får se vilka adresser datorn har på nätet, för att kunna hitta den där.',
      en: 'IT support gets to see which addresses the device has on the network, to find it there.',
    },
    false: {
      effect: 'is',
      sv: 'Datorns adresser på nätet läses inte av Fadder.',
      en: "Fadder does not read the device's addresses on the network.",
    },
  },
  screenshots: {
    true: {
      effect: 'can',
      sv: 'Den som ber om hjälp kan skicka med en bild av sidan som är öppen, och ser bilden först.',
      en: 'Whoever asks for help can send a picture of the page that is open, and sees the picture first.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att skicka med en bild av sidan när man ber om hjälp.',
      en: 'A picture of the page can not be sent when asking for help.',
    },
  },
  languages: {
    '*': {
      effect: 'can',
      sv: 'Hjälpknappen kan användas på {value}. Eleven väljer själv.',
      en: 'The help button can be used in {value}. The pupil chooses.',
    },
  },
  adaptedMode: {
    true: {
      effect: 'is',
      sv: 'Hjälpknappen är större och har färre val för alla, tills någon själv väljer annat.',
      en: 'The help button is bigger and has fewer choices for everybody, until somebody chooses otherwise.',
    },
    false: {
      effect: 'can',
      sv: 'Den som vill kan göra hjälpknappen större och få färre val.',
      en: 'Whoever wants to can make the help button bigger and have fewer choices.',
    },
  },
  selfHelp: {
    '{}': {
      effect: 'is',
      sv: 'Hjälpknappen visar bara Fadders egna råd innan en begäran om hjälp skickas.',
      en: "The help button shows no advice but Fadder's own before a call for help is sent.",
    },
    '*': {
      effect: 'is',
      sv: 'Innan en begäran om hjälp skickas kan man få pröva kommunens egna steg. De finns för {value}.',
      en: "Before a call for help is sent one may get to try the municipality's own steps. There are some for {value}.",
    },
  },
  freeDiskMebibytes: {
    '*': {
      effect: 'is',
      sv: 'IT-stödet håller ögonen på en dator som har {watch} megabyte eller mindre ledigt, och gör något vid {act}.',
      en: 'IT support keeps an eye on a device with {watch} megabytes or less to spare, and acts at {act}.',
    },
  },
  memoryShortagePercent: {
    '*': {
      effect: 'is',
      sv: 'IT-stödet håller ögonen på en dator som har ont om minne i {watch} procent av ett dygns mätningar, och gör något vid {act}.',
      en: "IT support keeps an eye on a device that is short of memory in {watch} per cent of a day's reports, and acts at {act}.",
    },
  },
  restartsPerDay: {
    '*': {
      effect: 'is',
      sv: 'IT-stödet håller ögonen på en dator som startar om {watch} gånger på ett dygn, och gör något vid {act}.',
      en: 'IT support keeps an eye on a device that restarts {watch} times in a day, and acts at {act}.',
    },
  },
  batteryPercent: {
    '*': {
      effect: 'is',
      sv: 'IT-stödet håller ögonen på en dator som har {watch} procent batteri eller mindre och inte laddas, och gör något vid {act}.',
      en: 'IT support keeps an eye on a device that has {watch} per cent of its battery or less and does not charge, and acts at {act}.',
    },
  },
  heatCelsius: {
    '*': {
      effect: 'is',
      sv: 'IT-stödet håller ögonen på en dator som blir {watch} grader varm, och gör något vid {act}.',
      en: 'IT support keeps an eye on a device that gets {watch} degrees hot, and acts at {act}.',
    },
  },
}

const systems: Readonly<Record<OperatingSystem, Bilingual>> = {
  chromeos: { sv: 'ChromeOS (Chromebooks)', en: 'ChromeOS (Chromebooks)' },
  linux: { sv: 'Linux', en: 'Linux' },
  mac: { sv: 'macOS', en: 'macOS' },
  windows: { sv: 'Windows', en: 'Windows' },
}

/** How their values are read. */
export const fadderReadings: Readonly<Record<keyof PlannedSettings, Reading>> = {
  activeOn: { names: systems },
  checkInMinutes: { unit: 'minutes' },
  quietSeconds: { unit: 'seconds' },
  spreadSeconds: { unit: 'seconds' },
  freeText: {},
  networkAddresses: {},
  screenshots: {},
  languages: { words: languagesText },
  adaptedMode: {},
  selfHelp: { words: selfHelpText },
  freeDiskMebibytes: {},
  memoryShortagePercent: {},
  restartsPerDay: {},
  batteryPercent: {},
  heatCelsius: {},
}
