import type { Bilingual } from './fields.ts'
import type { FindingCode } from './finding.ts'

/** A finding as IT and a teacher read it. */
export interface StaffWords {
  title: Bilingual
  /** What a teacher can do in the lesson. */
  teacher: Bilingual
  /** What it means, and what IT does about it. */
  it: Bilingual
}

/** Every finding in words for those who work at a school. */
export const staffFindings: Record<FindingCode, StaffWords> = {
  'storage-nearly-full': {
    title: { sv: 'Lagringen är nästan full', en: 'Storage is nearly full' },
    teacher: { sv: 'Be eleven ta bort nedladdade filer.', en: 'Ask the pupil to delete downloads.' },
    it: {
      sv: 'Utan ledig plats hänger sig appar och uppdateringar uteblir. Rensa Hämtade filer, eller ta bort gamla användare från datorn.',
      en: 'Without free space apps hang and updates fail. Clear Downloads, or remove old users from the device.',
    },
  },
  'memory-pressure': {
    title: { sv: 'Minnet är ofta nästan slut', en: 'Memory is often nearly used up' },
    teacher: {
      sv: 'Be eleven stänga flikar; tunga sidor kan behöva en annan dator.',
      en: 'Ask the pupil to close tabs; heavy pages may need another device.',
    },
    it: {
      sv: 'I en stor del av senaste dygnets rapporter var mindre än en tiondel av minnet ledigt. Se efter vilka tillägg och appar som tvingas in; räcker det inte är datorn för liten för uppgiften.',
      en: "In a large share of the last day's reports less than a tenth of the memory was free. Look at which extensions and apps are forced in; if that is not it, the device is too small for the task.",
    },
  },
  restarts: {
    title: { sv: 'Datorn startar om ofta', en: 'The device restarts often' },
    teacher: {
      sv: 'Låt eleven byta till en reservdator om arbete går förlorat.',
      en: 'Let the pupil have a spare if work is lost.',
    },
    it: {
      sv: 'Fler omstarter på ett dygn än vad uppdateringar ger. Elever stänger också av: fråga först. Annars: prova powerwash, sedan byte.',
      en: 'More restarts in a day than updates cause. Pupils also switch off: ask first. Otherwise try a powerwash, then replace.',
    },
  },
  'battery-low': {
    title: { sv: 'Batteriet är lågt', en: 'The battery is low' },
    teacher: { sv: 'Ge eleven en plats vid ett uttag.', en: 'Give the pupil a seat by a socket.' },
    it: {
      sv: 'Det gäller just nu och säger inget om batteriets skick.',
      en: "This is about this moment and says nothing of the battery's condition.",
    },
  },
  heat: {
    title: { sv: 'Datorn är varm', en: 'The device is hot' },
    teacher: { sv: 'Se till att den står fritt.', en: 'See that air can get to it.' },
    it: {
      sv: 'Den är oftare varm än andra av samma modell (eller, där modellens värme inte är känd: varm vid den senaste mätningen). Rengör luftintag, se efter om något arbetar hela tiden, kontrollera fläkten.',
      en: "It is hot more often than others of its model (or, where the model's heat is not known, hot at the last reading). Clean the vents, see whether something works all the time, check the fan.",
    },
  },
  'enabler-missing': {
    title: { sv: 'Något fattas i administratörskonsolen', en: 'Something is missing in the Admin console' },
    teacher: { sv: 'Inget att göra i klassrummet.', en: 'Nothing to do in the classroom.' },
    it: {
      sv: 'Sätt policyn EnterpriseHardwarePlatformAPIEnabled, eller se till att användaren hör till samma organisation som datorn. Vad som saknas står bland signalerna.',
      en: "Set the policy EnterpriseHardwarePlatformAPIEnabled, or see that the user belongs to the device's own organisation. Which of them is listed among the signals.",
    },
  },
  'battery-weak': {
    title: { sv: 'Batteriet laddas ur fortare än modellens', en: "The battery drains faster than its model's" },
    teacher: {
      sv: 'Planera för en plats vid ett uttag tills den är bytt.',
      en: 'Plan for a seat by a socket until it is replaced.',
    },
    it: {
      sv: 'Över minst tio urladdningar går det fortare än hos andra av samma modell. Tung användning kan också ge det: prova batteriet innan det byts.',
      en: 'Over at least ten discharges it runs down faster than others of its model. Heavy use can do that too: test the battery before replacing it.',
    },
  },
  'heat-of-model': {
    title: { sv: 'Modellen blir varmare än andra', en: 'The model gets hotter than others' },
    teacher: {
      sv: 'Låt datorerna stå fritt när de används länge.',
      en: 'Leave room around the devices when they are used for long.',
    },
    it: {
      sv: 'Hela modellen är varm, inte bara den här datorn. Fråga leverantören; väg in det vid nästa inköp.',
      en: 'The whole model is hot, not this device alone. Ask the supplier, and weigh it in at the next purchase.',
    },
  },
  'link-at-school': {
    title: { sv: 'Nätet är dåligt på skolan', en: 'The network at the school is poor' },
    teacher: {
      sv: 'Det är inte elevernas datorer. Ladda ner material i förväg.',
      en: "It is not the pupils' devices. Download material beforehand.",
    },
    it: {
      sv: 'Många datorer på skolan har dåligt nät under skoltid medan andra skolor inte har det. Felsök accesspunkter och uppkoppling, inte datorerna.',
      en: 'Many devices at the school have a poor network in school hours while other schools do not. Look at access points and uplink, not at the devices.',
    },
  },
  'link-on-device': {
    title: { sv: 'Datorn har sämre nät än skolan', en: 'The device has a poorer network than its school' },
    teacher: { sv: 'Prova att byta plats eller dator.', en: 'Try another seat or another device.' },
    it: {
      sv: 'Skolans andra datorer har bra nät. Glöm nätet och anslut igen, prova powerwash, byt sedan.',
      en: "The school's other devices are fine. Forget the network and join again, try a powerwash, then replace.",
    },
  },
  'os-behind': {
    title: { sv: 'Systemet släpar efter', en: 'The system is behind' },
    teacher: { sv: 'Låt datorn starta om efter skoldagen.', en: 'Let the device restart after the school day.' },
    it: {
      sv: 'Den kör en äldre utgåva än resten. Kanalen kan inte läsas av: en dator på LTS släpar med avsikt. Annars: ledig plats, omstart, uppdateringspolicy.',
      en: "It runs an older release than the rest. The channel can't be read: a device on LTS is behind on purpose. Otherwise check free space, restarts and the update policy.",
    },
  },
  'support-ends': {
    title: { sv: 'Modellens uppdateringar tar slut', en: "The model's updates are ending" },
    teacher: { sv: 'Inget att göra i klassrummet.', en: 'Nothing to do in the classroom.' },
    it: {
      sv: 'Efter sista uppdateringsdagen (AUE) får datorn inga säkerhetsrättningar. Planera utbytet.',
      en: 'After its last update day (AUE) the device gets no security fixes. Plan its replacement.',
    },
  },
  'not-seen': {
    title: { sv: 'Datorn har inte hörts av', en: 'The device has not been heard from' },
    teacher: { sv: 'Fråga om eleven har kvar datorn.', en: 'Ask whether the pupil still has the device.' },
    it: {
      sv: 'Den har inte hört av sig på många dagar då andra gjort det. Lov räknas inte. Leta i skåp och vagnar; annars förlustanmälan.',
      en: 'It has been silent on many days when others were heard. Holidays do not count. Look in lockers and carts; otherwise report it lost.',
    },
  },
  'policy-not-in-force': {
    title: { sv: 'Enhetens inställningar gäller inte', en: "The unit's settings are not in force" },
    teacher: { sv: 'Låt datorn vara på och ansluten en stund.', en: 'Leave the device on and connected for a while.' },
    it: {
      sv: 'Datorn kör en annan utgåva än enheten, eller har avvisat den nya. Se inställningarna nedan.',
      en: 'The device runs another revision than its unit, or refused the new one. See the settings below.',
    },
  },
}
