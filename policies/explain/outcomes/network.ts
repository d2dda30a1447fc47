import type { Outcomes } from '../outcome.ts'

/** What the settings for networks, and for devices nearby, come to. */
export const networkOutcomes: Readonly<Record<string, Outcomes>> = {
  DnsOverHttpsMode: {
    off: {
      effect: 'is',
      sv: 'Andra i samma nät kan se vilka webbplatser man besöker, eftersom adresserna slås upp utan kryptering.',
      en: 'Others in the same network can see which sites are visited, since addresses are looked up without encryption.',
    },
    automatic: {
      effect: 'is',
      sv: 'Webbadresser slås upp krypterat när det går, så att andra i nätet får svårare att se dem.',
      en: 'Web addresses are looked up with encryption where possible, which makes them harder for others in the network to see.',
    },
    secure: {
      effect: 'is',
      sv: 'Webbadresser slås alltid upp krypterat, så att andra i nätet får svårare att se dem.',
      en: 'Web addresses are always looked up with encryption, which makes them harder for others in the network to see.',
    },
  },
  ProxySettings: {
    '*': {
      effect: 'is',
      sv: 'Kommunen har bestämt vilken väg trafiken till webben tar, till exempel direkt eller genom ett filter.',
      en: 'The municipality has decided which way traffic takes to the web, for instance straight or through a filter.',
    },
  },
  OpenNetworkConfiguration: {
    '*': {
      effect: 'is',
      sv: 'Datorn har skolans trådlösa nät och andra nätinställningar från början.',
      en: "The device has the school's wireless networks and other network settings from the start.",
    },
  },
  DeviceWiFiAllowed: {
    true: {
      effect: 'can',
      sv: 'Chromebooken kan använda trådlösa nät.',
      en: 'The Chromebook can use wireless networks.',
    },
    false: {
      effect: 'cannot',
      sv: 'Chromebooken kan inte använda trådlösa nät, bara kabel eller mobilnät.',
      en: 'The Chromebook can not use wireless networks, only a cable or a mobile network.',
    },
  },
  VpnConfigAllowed: {
    true: {
      effect: 'can',
      sv: 'Det går att koppla ned eller ändra en skyddad förbindelse (VPN) som skolan har satt upp.',
      en: 'A protected connection (VPN) that the school has set up can be disconnected or changed.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att koppla ned eller ändra skolans skyddade förbindelse (VPN) i datorns inställningar.',
      en: "The school's protected connection (VPN) can not be disconnected or changed in the device's settings.",
    },
  },
  CaptivePortalAuthenticationIgnoresProxy: {
    true: {
      effect: 'can',
      sv: 'Man kan logga in i ett främmande nät, till exempel på tåget, även om skolans filter annars skulle stoppa det.',
      en: "One can sign in to a foreign network, such as a train's, where the school's filter would otherwise stop it.",
    },
    false: {
      effect: 'is',
      sv: 'Inloggningssidor i främmande nät, till exempel på tåget, går genom skolans filter och öppnas kanske inte.',
      en: "Sign-in pages of foreign networks, such as a train's, go through the school's filter and may not open.",
    },
  },
  WifiSyncAndroidAllowed: {
    true: {
      effect: 'can',
      sv: 'Det går att dela lösenord till trådlösa nät mellan Chromebooken och den egna telefonen.',
      en: "Passwords to wireless networks can be shared between the Chromebook and one's own phone.",
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att dela lösenord till trådlösa nät mellan Chromebooken och den egna telefonen.',
      en: "Passwords to wireless networks can not be shared between the Chromebook and one's own phone.",
    },
  },
  InstantTetheringAllowed: {
    true: {
      effect: 'can',
      sv: 'Chromebooken kan låna uppkoppling av den egna telefonen, och då gäller inte filtret i skolans nät.',
      en: "The Chromebook can borrow the connection of one's own phone, where the filter of the school's network does not apply.",
    },
    false: {
      effect: 'cannot',
      sv: 'Chromebooken kan inte låna uppkoppling direkt av den egna telefonen.',
      en: "The Chromebook can not borrow the connection of one's own phone directly.",
    },
  },
  NearbyShareAllowed: {
    true: {
      effect: 'can',
      sv: 'Det går att skicka filer direkt till datorer och telefoner i närheten.',
      en: 'Files can be sent straight to devices and phones nearby.',
    },
    false: {
      effect: 'cannot',
      sv: 'Det går inte att skicka filer direkt till datorer och telefoner i närheten.',
      en: 'Files can not be sent straight to devices and phones nearby.',
    },
  },
  PhoneHubAllowed: {
    true: {
      effect: 'can',
      sv: 'Den egna telefonen kan visas och styras från Chromebooken.',
      en: "One's own phone can be shown and controlled from the Chromebook.",
    },
    false: {
      effect: 'cannot',
      sv: 'Den egna telefonen kan inte visas eller styras från Chromebooken.',
      en: "One's own phone can not be shown or controlled from the Chromebook.",
    },
  },
  DeviceAllowedBluetoothServices: {
    '[]': {
      effect: 'is',
      sv: 'Bluetooth är inte begränsat till vissa slags saker.',
      en: 'Bluetooth is not limited to certain kinds of things.',
    },
    // The services are not shown: they are written for a machine.
    '*': {
      effect: 'cannot',
      sv: 'Det går inte att ansluta andra slags saker med Bluetooth än dem som kommunen har valt.',
      en: 'Kinds of things other than those that the municipality has chosen can not be connected by Bluetooth.',
    },
  },
}
