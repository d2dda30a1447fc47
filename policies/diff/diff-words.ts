import type { Language } from '../language.ts'

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
  /** How many units come, go and have another name, in a sentence; none where none does. */
  fates: (numbers: { new: number; gone: number; renamed: number }) => string[]
  renamedUnits: string
  renamed: (from: string, to: string) => string
  plan: string
  newDesk: string
  newTimeZone: string
  unitByUnit: string
  order: string
  topOrder: string
  kinds: Readonly<Record<string, string>>
  systems: Readonly<Record<string, string>>
}

/** What the systems are called, in either language. */
const systems = {
  chromeos: 'ChromeOS',
  linux: 'Linux',
  mac: 'macOS',
  windows: 'Windows',
  android: 'Android',
  ios: 'iOS',
}

function sentence(parts: readonly string[], and: string): string[] {
  const last = parts.at(-1)
  if (last === undefined) return []
  return [`${parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`}.`]
}

/** The words that a diff is told in. */
export const diffWords: Record<Language, DiffWords> = {
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
    windows: 'Tider då något annat gäller',
    decided: 'Beslut, risker, roller och paket',
    time: (start, end) => `från ${start} till ${end}`,
    over: 'för',
    contents: (settings) => (settings === 1 ? '1 inställning' : `${settings} inställningar`),
    unsets: 'gäller inte under tiden',
    unsetsNoMore: 'gäller som vanligt också under tiden',
    becomes: (before, after) => `${before}, nu ${after}`,
    fates: (numbers) =>
      sentence(
        [
          ...(numbers.new === 0 ? [] : [numbers.new === 1 ? '1 enhet är ny' : `${numbers.new} enheter är nya`]),
          ...(numbers.gone === 0 ? [] : [`${numbers.gone === 1 ? '1 enhet' : `${numbers.gone} enheter`} försvinner`]),
          ...(numbers.renamed === 0
            ? []
            : [`${numbers.renamed === 1 ? '1 enhet' : `${numbers.renamed} enheter`} byter namn`]),
        ],
        'och',
      ),
    renamedUnits: 'Enheter som byter namn',
    renamed: (from, to) => `${from} heter nu ${to}`,
    plan: 'För hela planen',
    newDesk: 'Alla enheter får en ny adress att rapportera till.',
    newTimeZone: 'Alla tider då något annat gäller börjar och slutar då vid ett annat klockslag.',
    unitByUnit: 'Enhet för enhet: beslut, skäl och andra uppgifter',
    order: 'enheterna står i annan ordning',
    topOrder: 'enheterna högst upp står i annan ordning',
    kinds: { school: 'skola' },
    systems,
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
    decided: 'Decisions, risks, roles and packs',
    time: (start, end) => `from ${start} to ${end}`,
    over: 'for',
    contents: (settings) => (settings === 1 ? '1 setting' : `${settings} settings`),
    unsets: 'not in force meanwhile',
    unsetsNoMore: 'in force as usual, then too',
    becomes: (before, after) => `${before}, now ${after}`,
    fates: (numbers) =>
      sentence(
        [
          ...(numbers.new === 0 ? [] : [numbers.new === 1 ? '1 unit is new' : `${numbers.new} units are new`]),
          ...(numbers.gone === 0 ? [] : [numbers.gone === 1 ? '1 unit goes' : `${numbers.gone} units go`]),
          ...(numbers.renamed === 0
            ? []
            : [numbers.renamed === 1 ? '1 unit has a new name' : `${numbers.renamed} units have new names`]),
        ],
        'and',
      ),
    renamedUnits: 'Units with new names',
    renamed: (from, to) => `${from} is now called ${to}`,
    plan: 'For the whole plan',
    newDesk: 'Every unit gets another address to report to.',
    newTimeZone: 'Every time when something else holds then starts and ends at another moment.',
    unitByUnit: 'Unit by unit: decisions, reasons and other details',
    order: 'its units stand in another order',
    topOrder: 'the units at the top stand in another order',
    kinds: { school: 'school' },
    systems,
  },
}
