import type { Outcomes } from '../outcome.ts'

/** What the policies of `catalogue/entries/site-permissions.ts` come to. */
export const sitePermissionsOutcomes: Readonly<Record<string, Outcomes>> = {
  BlockThirdPartyCookies: {
    true: {
      effect: 'is',
      sv: 'Kakor från andra webbplatser än den man besöker stoppas.',
      en: 'Cookies of other sites than the one visited are stopped.',
    },
    false: {
      effect: 'is',
      sv: 'Kakor från andra webbplatser än den man besöker släpps igenom.',
      en: 'Cookies of other sites than the one visited are let through.',
    },
  },
  DefaultGeolocationSetting: {
    '1': {
      effect: 'is',
      sv: 'Webbplatser får veta var datorn är utan att behöva fråga.',
      en: 'Sites may know where the device is without having to ask.',
    },
    '2': {
      effect: 'is',
      sv: 'Webbläsaren berättar inte för webbplatser var datorn är.',
      en: 'The browser does not tell sites where the device is.',
    },
    '3': {
      effect: 'can',
      sv: 'Man väljer själv om en webbplats ska få veta var datorn är.',
      en: 'Each person chooses whether a site may know where the device is.',
    },
  },
  DefaultNotificationsSetting: {
    '1': {
      effect: 'is',
      sv: 'Webbplatser får visa aviseringar utan att behöva fråga.',
      en: 'Sites may show notifications without having to ask.',
    },
    '2': {
      effect: 'is',
      sv: 'Webbplatser får inte visa aviseringar.',
      en: 'Sites may not show notifications.',
    },
    '3': {
      effect: 'can',
      sv: 'Man väljer själv om en webbplats ska få visa aviseringar.',
      en: 'Each person chooses whether a site may show notifications.',
    },
  },
  DefaultPopupsSetting: {
    '1': {
      effect: 'is',
      sv: 'Webbplatser får öppna nya fönster av sig själva.',
      en: 'Sites may open new windows by themselves.',
    },
    '2': {
      effect: 'is',
      sv: 'Webbplatser får inte öppna nya fönster av sig själva.',
      en: 'Sites may not open new windows by themselves.',
    },
  },
  AudioCaptureAllowed: {
    true: {
      effect: 'can',
      sv: 'Det går att låta en webbplats använda mikrofonen.',
      en: 'A site can be given the use of the microphone.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att låta webbplatser använda mikrofonen.',
      en: 'Sites can not be given the use of the microphone.',
    },
  },
  VideoCaptureAllowed: {
    true: {
      effect: 'can',
      sv: 'Det går att låta en webbplats använda kameran.',
      en: 'A site can be given the use of the camera.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att låta webbplatser använda kameran.',
      en: 'Sites can not be given the use of the camera.',
    },
  },
  DefaultClipboardSetting: {
    '2': {
      effect: 'is',
      sv: 'Webbplatser får inte be om att läsa det som har kopierats.',
      en: 'Sites may not ask to read what has been copied.',
    },
    '3': {
      effect: 'can',
      sv: 'Man väljer själv om en webbplats ska få läsa det som har kopierats.',
      en: 'Each person chooses whether a site may read what has been copied.',
    },
  },
  DefaultWebUsbGuardSetting: {
    '2': {
      effect: 'cannot',
      sv: 'Det går inte att låta webbplatser styra saker som är anslutna med USB.',
      en: 'Sites can not be given control of things connected by USB.',
    },
    '3': {
      effect: 'can',
      sv: 'Det går att låta en webbplats styra något som är anslutet med USB.',
      en: 'A site can be given control of something connected by USB.',
    },
  },
  DefaultSerialGuardSetting: {
    '2': {
      effect: 'cannot',
      sv: 'Det går inte att låta webbplatser styra saker på en serieport, till exempel en micro:bit.',
      en: 'Sites can not be given control of things on a serial port, such as a micro:bit.',
    },
    '3': {
      effect: 'can',
      sv: 'Det går att låta en webbplats styra något på en serieport, till exempel en micro:bit.',
      en: 'A site can be given control of something on a serial port, such as a micro:bit.',
    },
  },
  DefaultFileSystemReadGuardSetting: {
    '2': {
      effect: 'cannot',
      sv: 'Det går inte att låta webbplatser läsa i datorns mappar, men enstaka filer går att lämna in som vanligt.',
      en: "Sites can not be let into the device's folders to read, but single files can be handed in as usual.",
    },
    '3': {
      effect: 'can',
      sv: 'Det går att låta en webbplats läsa filer och mappar i datorn.',
      en: 'A site can be let in to read files and folders on the device.',
    },
  },
  DefaultFileSystemWriteGuardSetting: {
    '2': {
      effect: 'cannot',
      sv: 'Det går inte att låta webbplatser ändra filer och mappar i datorn.',
      en: 'Sites can not be let in to change files and folders on the device.',
    },
    '3': {
      effect: 'can',
      sv: 'Det går att låta en webbplats ändra filer och mappar i datorn.',
      en: 'A site can be let in to change files and folders on the device.',
    },
  },
}
