import type { Language } from '../language.ts'
import type { PartKind } from './plan-parts.ts'

/** The fields of what a plan says beside its settings. */
export const partFields = [
  'municipality',
  'timeZone',
  'deskUrl',
  'role',
  'contact',
  'what',
  'start',
  'end',
  'decision',
  'units',
  'by',
  'date',
  'until',
  'review',
  'reference',
  'tags',
  'likelihood',
  'consequence',
  'owner',
  'measures',
  'accepted',
  'pack',
  'version',
  'licence',
  'about',
  'it',
  'schema',
  'scope',
  'harmless',
  'api',
  'kind',
  'platforms',
  'googleId',
] as const
export type PartField = (typeof partFields)[number]

export type Fate = 'new' | 'gone' | 'changed'

interface PartWords {
  parts: Record<Exclude<PartKind, 'plan' | 'units' | 'order'>, (id: string, fate: Fate) => string>
  fields: Record<PartField, string>
  /** A list with the same in it. */
  reordered: string
}

const fates = {
  sv: { new: ' (ny)', gone: ' (tas bort)', changed: '' },
  en: { new: ' (new)', gone: ' (removed)', changed: '' },
} as const
/** In Swedish, a decision is neuter. */
const neuter = { new: ' (nytt)', gone: ' (tas bort)', changed: '' } as const

/** What the parts of a plan and their fields are called. */
export const partWords: Record<Language, PartWords> = {
  sv: {
    parts: {
      windows: (id, fate) => `Tiden ${id}${fates.sv[fate]}`,
      decisions: (id, fate) => `Beslutet ${id}${neuter[fate]}`,
      risks: (id, fate) => `Risken ${id}${fates.sv[fate]}`,
      owners: (id, fate) => `Rollen ${id}${fates.sv[fate]}`,
      base: () => 'Grundnivån',
      packs: (id, fate) => `Paketet ${id}${neuter[fate]}`,
      rawPolicies: (id, fate) => `Planens egen policy ${id}${fates.sv[fate]}`,
    },
    fields: {
      municipality: 'kommun',
      timeZone: 'tidszon',
      deskUrl: 'adress som datorerna rapporterar till',
      role: 'roll',
      contact: 'kontakt',
      what: 'vad',
      start: 'börjar',
      end: 'slutar',
      decision: 'beslut',
      units: 'enheter',
      by: 'beslutat av',
      date: 'datum',
      until: 'sista dag',
      review: 'ska ses över',
      reference: 'står i',
      tags: 'slags risk',
      likelihood: 'sannolikhet (1–5)',
      consequence: 'konsekvens (1–5)',
      owner: 'ansvarig',
      measures: 'åtgärder',
      accepted: 'godtagen genom beslut',
      pack: 'paket',
      version: 'version',
      licence: 'licens',
      about: 'beskrivning',
      it: 'för IT',
      schema: 'tillåtna värden',
      scope: 'följer personen eller datorn',
      harmless: 'ofarliga värden',
      api: 'skrivs till Google som',
      kind: 'slags enhet',
      platforms: 'system',
      googleId: 'id hos Google',
    },
    reordered: 'i annan ordning',
  },
  en: {
    parts: {
      windows: (id, fate) => `The window ${id}${fates.en[fate]}`,
      decisions: (id, fate) => `The decision ${id}${fates.en[fate]}`,
      risks: (id, fate) => `The risk ${id}${fates.en[fate]}`,
      owners: (id, fate) => `The role ${id}${fates.en[fate]}`,
      base: () => 'The base level',
      packs: (id, fate) => `The pack ${id}${fates.en[fate]}`,
      rawPolicies: (id, fate) => `The plan's own policy ${id}${fates.en[fate]}`,
    },
    fields: {
      municipality: 'municipality',
      timeZone: 'time zone',
      deskUrl: 'address that devices report to',
      role: 'role',
      contact: 'contact',
      what: 'what',
      start: 'starts',
      end: 'ends',
      decision: 'decision',
      units: 'units',
      by: 'decided by',
      date: 'date',
      until: 'last day',
      review: 'to be reviewed',
      reference: 'written in',
      tags: 'kind of risk',
      likelihood: 'likelihood (1–5)',
      consequence: 'consequence (1–5)',
      owner: 'answered for by',
      measures: 'measures',
      accepted: 'accepted by decision',
      pack: 'pack',
      version: 'version',
      licence: 'licence',
      about: 'description',
      it: 'for IT',
      schema: 'allowed values',
      scope: 'follows the person or the device',
      harmless: 'harmless values',
      api: 'written to Google as',
      kind: 'kind of unit',
      platforms: 'systems',
      googleId: 'id at Google',
    },
    reordered: 'in another order',
  },
}
