import type { PartKind } from './plan-parts.ts'

/** The fields of what a plan says beside its settings. */
export const partFields = [
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
] as const
export type PartField = (typeof partFields)[number]

interface DiffWords {
  nothing: string
  noSettings: string
  title: string
  newUnits: string
  goneUnits: string
  settings: string
  before: string
  after: string
  added: string
  removed: string
  above: string
  asAbove: string
  below: string
  except: string
  none: string
  units: (units: number) => string
  devices: (devices: number) => string
  count: (changes: number, units: number) => string
  inAll: string
  touched: (touched: number, listed: number) => string
  strangers: (devices: number) => string
  windows: string
  decided: string
  time: (start: string, end: string) => string
  over: string
  contents: (settings: number) => string
  unsets: string
  unsetsNoMore: string
  becomes: (before: string, after: string) => string
  parts: Record<PartKind, (id: string, fate: 'new' | 'gone' | 'changed') => string>
  fields: Record<PartField, string>
}

const fates = {
  sv: { new: ' (ny)', gone: ' (tas bort)', changed: '' },
  en: { new: ' (new)', gone: ' (removed)', changed: '' },
} as const
/** In Swedish, a decision is neuter. */
const neuter = { new: ' (nytt)', gone: ' (tas bort)', changed: '' } as const

/** The words that a diff is told in. */
export const diffWords: Record<'sv' | 'en', DiffWords> = {
  sv: {
    nothing: 'Ingenting ändras.',
    noSettings: 'Ingen enhet som redan finns får andra inställningar.',
    title: 'Vad som ändras, och för vem',
    newUnits: 'Nya enheter',
    goneUnits: 'Enheter som försvinner',
    settings: 'Ändrade inställningar',
    before: 'förut',
    after: 'nu',
    added: 'tillkommer',
    removed: 'tas bort',
    above: 'i enheten ovanför',
    asAbove: 'samma inställningar som i enheten ovanför',
    below: ' och allt under',
    except: ', utom ',
    none: 'ingen uppgift',
    units: (units) => (units === 1 ? '1 enhet' : `${units} enheter`),
    devices: (devices) => (devices === 1 ? '1 dator' : `${devices} datorer`),
    count: (changes, units) =>
      `${changes === 1 ? '1 inställning' : `${changes} inställningar`} ändras i ${units === 1 ? '1 enhet' : `${units} enheter`}.`,
    inAll: 'Så många datorer berörs',
    touched: (touched, listed) =>
      `Ändringarna berör ${touched} av de ${listed} datorerna i listan. Varje dator är räknad en gång.`,
    strangers: (devices) =>
      devices === 1
        ? '1 dator i listan hör till en enhet som ingen av planerna har.'
        : `${devices} datorer i listan hör till enheter som ingen av planerna har.`,
    windows: 'Perioder då något annat gäller',
    decided: 'Beslut, risker och grundnivå',
    time: (start, end) => `från ${start} till ${end}`,
    over: 'för',
    contents: (settings) => (settings === 1 ? '1 inställning' : `${settings} inställningar`),
    unsets: 'gäller inte under perioden',
    unsetsNoMore: 'gäller som vanligt också under perioden',
    becomes: (before, after) => `${before}, nu ${after}`,
    parts: {
      windows: (id, fate) => `Perioden ${id}${fates.sv[fate]}`,
      decisions: (id, fate) => `Beslutet ${id}${neuter[fate]}`,
      risks: (id, fate) => `Risken ${id}${fates.sv[fate]}`,
      base: () => 'Grundnivån',
      packs: (id, fate) => `Paketet ${id}${neuter[fate]}`,
    },
    fields: {
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
    },
  },
  en: {
    nothing: 'Nothing changes.',
    noSettings: 'No unit that is there already gets other settings.',
    title: 'What changes, and for whom',
    newUnits: 'New units',
    goneUnits: 'Units that go',
    settings: 'Changed settings',
    before: 'before',
    after: 'now',
    added: 'added',
    removed: 'removed',
    above: 'in the unit above',
    asAbove: 'the same settings as the unit above',
    below: ' and all below',
    except: ', except ',
    none: 'nothing said',
    units: (units) => (units === 1 ? '1 unit' : `${units} units`),
    devices: (devices) => (devices === 1 ? '1 device' : `${devices} devices`),
    count: (changes, units) =>
      `${changes === 1 ? '1 setting changes' : `${changes} settings change`} in ${units === 1 ? '1 unit' : `${units} units`}.`,
    inAll: 'How many devices are touched',
    touched: (touched, listed) =>
      `The changes touch ${touched} of the ${listed} devices in the list, each counted once.`,
    strangers: (devices) =>
      devices === 1
        ? '1 device in the list is in a unit that neither plan has.'
        : `${devices} devices in the list are in units that neither plan has.`,
    windows: 'Times when something else holds',
    decided: 'Decisions, risks and base level',
    time: (start, end) => `from ${start} to ${end}`,
    over: 'for',
    contents: (settings) => (settings === 1 ? '1 setting' : `${settings} settings`),
    unsets: 'not in force meanwhile',
    unsetsNoMore: 'in force as usual, then too',
    becomes: (before, after) => `${before}, now ${after}`,
    parts: {
      windows: (id, fate) => `The window ${id}${fates.en[fate]}`,
      decisions: (id, fate) => `The decision ${id}${fates.en[fate]}`,
      risks: (id, fate) => `The risk ${id}${fates.en[fate]}`,
      base: () => 'The base level',
      packs: (id, fate) => `The pack ${id}${fates.en[fate]}`,
    },
    fields: {
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
    },
  },
}
