import { asIs, leftOut, named, noSchema, prefixed } from '../api-mapping.ts'
import { bluetoothServices } from '../values/bluetooth-values.ts'
import { jsonText, noProxy, ordinaryNetworks, proxy } from '../values/network-values.ts'
import { allButIos, chromeOsDevice, chromeOsUser, type Policy } from '../policy.ts'
import { oneOf, onlyFalse, yesOrNo } from '../values/plain-values.ts'

/** How the device reaches the web, and other devices. */
export const network: Policy[] = [
  {
    name: 'DnsOverHttpsMode',
    value: oneOf('off', 'automatic', 'secure'),
    example: 'automatic',
    scope: 'user',
    platforms: allButIos,
    api: named(
      'chrome.users.DnsOverHttps',
      'dnsOverHttpsMode',
      prefixed('DNS_OVER_HTTPS_MODE_ENUM_', { off: 'OFF', automatic: 'AUTOMATIC', secure: 'SECURE' }),
    ),
    risks: [],
    what: {
      sv: 'Om namnuppslag på webben krypteras, så att andra i nätet inte ser vilka webbplatser eleven besöker.',
      en: 'Whether name lookups are encrypted, so that others in the network do not see which sites the pupil visits.',
    },
    meanings: {
      off: { sv: 'nej', en: 'no' },
      automatic: { sv: 'när det går', en: 'where it can be' },
      secure: { sv: 'alltid', en: 'always' },
    },
    it: 'secure without DnsOverHttpsTemplates breaks name lookups; a DNS filter that is not reached by DoH is bypassed.',
  },
  {
    name: 'ProxySettings',
    value: proxy,
    example: { ProxyMode: 'direct' },
    scope: 'user',
    platforms: allButIos,
    api: leftOut(
      'Google spreads it over several fields of chrome.users.SimpleProxySettings; set it by hand in the Admin console.',
    ),
    risks: ['system-security'],
    harmless: noProxy,
    what: {
      sv: 'Om trafiken till webben går genom en mellanserver, till exempel ett filter.',
      en: 'Whether traffic to the web goes by way of another server, such as a filter.',
    },
    it: 'The whole proxy configuration of the profile; a wrong one takes the device off the web, and its policy updates with it.',
  },
  {
    name: 'OpenNetworkConfiguration',
    value: jsonText,
    example:
      '{"NetworkConfigurations":[{"GUID":"skola","Name":"Skolan","Type":"WiFi","WiFi":{"SSID":"Skolan","Security":"None","AutoConnect":true}}]}',
    ...chromeOsUser,
    api: leftOut(
      'Google keeps networks apart from policies, each with an id of its own (networks:defineNetwork); define them in the Admin console.',
    ),
    risks: ['full-admin-access'],
    harmless: ordinaryNetworks,
    what: {
      sv: 'Vilka trådlösa nät, certifikat och VPN som datorn känner till från början.',
      en: 'Which wireless networks, certificates and VPNs the device knows from the start.',
    },
    it: 'ONC as JSON in a text; passwords in it stand in clear wherever the plan does, and a root certificate lets TLS be read.',
  },
  {
    name: 'DeviceWiFiAllowed',
    value: yesOrNo,
    example: true,
    ...chromeOsDevice,
    api: noSchema(),
    risks: [],
    what: {
      sv: 'Om Chromebooken kan använda trådlösa nät.',
      en: 'Whether the Chromebook can use wireless networks.',
    },
    it: 'false switches Wi-Fi off for good: without a cable the device then gets neither updates nor the policy that undoes it.',
  },
  {
    name: 'VpnConfigAllowed',
    value: yesOrNo,
    example: false,
    ...chromeOsUser,
    api: asIs('chrome.users.AlwaysOnVpn', 'vpnConfigAllowed'),
    risks: [],
    what: {
      sv: 'Om eleven kan koppla ned eller ändra ett VPN som skolan har satt upp.',
      en: 'Whether the pupil can disconnect or change a VPN that the school has set up.',
    },
    it: 'The VPN controls in settings; it does not keep VPN apps or extensions from being installed.',
  },
  {
    name: 'CaptivePortalAuthenticationIgnoresProxy',
    value: yesOrNo,
    example: true,
    ...chromeOsUser,
    api: asIs('chrome.users.CaptivePortalAuthenticationIgnoresProxy', 'captivePortalAuthenticationIgnoresProxy'),
    risks: [],
    what: {
      sv: 'Om inloggningssidan i ett främmande nät kan öppnas trots skolans mellanserver.',
      en: "Whether the sign-in page of a foreign network can be opened in spite of the school's proxy.",
    },
    it: 'Opens the portal in an off-the-record window that goes direct; filters in the proxy do not see that window.',
  },
  {
    name: 'WifiSyncAndroidAllowed',
    value: yesOrNo,
    example: false,
    ...chromeOsUser,
    api: asIs('chrome.users.WifiSyncAndroidAllowed', 'wifiSyncAndroidAllowed'),
    risks: ['local-data-access', 'google-sharing'],
    harmless: onlyFalse,
    what: {
      sv: 'Om lösenord till trådlösa nät delas mellan Chromebooken och elevens telefon.',
      en: "Whether passwords to wireless networks are shared between the Chromebook and the pupil's phone.",
    },
    it: 'Chrome Sync of Wi-Fi profiles; school networks with a shared password would end up on private phones.',
  },
  {
    name: 'InstantTetheringAllowed',
    value: yesOrNo,
    example: false,
    ...chromeOsUser,
    api: asIs('chrome.users.InstantTetheringAllowed', 'instantTetheringAllowed'),
    risks: ['local-data-access', 'google-sharing'],
    harmless: onlyFalse,
    what: {
      sv: 'Om Chromebooken kan låna uppkoppling av elevens telefon.',
      en: "Whether the Chromebook can borrow the connection of the pupil's phone.",
    },
    it: "A hotspot set up over Bluetooth; traffic then passes outside the school's network and its filter.",
  },
  {
    name: 'NearbyShareAllowed',
    value: yesOrNo,
    example: false,
    ...chromeOsUser,
    api: asIs('chrome.users.NearbyShareAllowed', 'nearbyShareAllowed'),
    risks: ['local-data-access', 'google-sharing'],
    harmless: onlyFalse,
    what: {
      sv: 'Om eleven kan skicka filer till datorer och telefoner i närheten.',
      en: 'Whether the pupil can send files to devices and phones nearby.',
    },
    it: 'Quick Share; advertises the device by Bluetooth and contacts through Google.',
  },
  {
    name: 'PhoneHubAllowed',
    value: yesOrNo,
    example: false,
    ...chromeOsUser,
    api: asIs('chrome.users.PhoneHub', 'phoneHubAllowed'),
    risks: ['local-data-access', 'google-sharing'],
    harmless: onlyFalse,
    what: {
      sv: 'Om elevens telefon kan visas och styras från Chromebooken.',
      en: "Whether the pupil's phone can be shown and controlled from the Chromebook.",
    },
    it: 'Notifications, photos and apps of a paired phone; false also switches its parts off.',
  },
  {
    name: 'DeviceAllowedBluetoothServices',
    value: bluetoothServices,
    example: ['0x110B', '0x111E', '0x1124', '0x1812'],
    ...chromeOsDevice,
    api: asIs('chrome.devices.AllowedBluetoothServices', 'deviceAllowedBluetoothServices'),
    risks: [],
    what: {
      sv: 'Vilka slags saker som kan anslutas med Bluetooth, till exempel bara hörlurar och tangentbord.',
      en: 'Which kinds of things can be connected by Bluetooth, such as headphones and keyboards only.',
    },
    it: 'Service UUIDs; an empty list allows all. Without 110B there is no sound, without 1124 and 1812 no keyboard or switch.',
  },
]
