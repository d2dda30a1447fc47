import { valueText } from '../diff/value-text.ts'
import type { Language } from '../language.ts'
import { standingOf, type SchoolComparison, type SchoolDeparture } from './compare.ts'
import type { ComparisonToTell } from './compare-document.ts'
import { compareWords } from './compare-words.ts'
import { placesText } from './place-text.ts'

/**
 * A comparison for a spreadsheet: a row for each setting in each school, several where its units differ.
 * Semicolons part the fields in Swedish, as a Swedish spreadsheet expects; commas in English.
 */
export function comparisonAsCsv(told: ComparisonToTell, language: Language): string {
  const rows = told.comparison.schools.flatMap((school) => schoolRows(school, told, language))
  const delimiter = language === 'sv' ? ';' : ','
  const lines = [compareWords[language].header, ...rows].map((row) => row.map(field).join(delimiter))
  // Without the mark Excel takes å, ä and ö for something else.
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function schoolRows(
  school: SchoolComparison,
  { comparison, catalogue }: ComparisonToTell,
  language: Language,
): string[][] {
  const say = compareWords[language]
  const leaves = new Set(school.departures.map(({ kind, name }) => `${kind} ${name}`))
  const same = comparison.base.settings
    .filter(({ kind, name }) => !leaves.has(`${kind} ${name}`))
    .map((setting) => {
      const value = valueText(setting, setting.value, catalogue, language)
      return [
        school.name,
        school.path,
        setting.name,
        say.statuses.same,
        say.wholeSchool,
        value,
        value,
        '',
        '',
        '',
        '',
        '',
      ]
    })
  return [...school.departures.map((each) => departureRow(school, each, catalogue, language)), ...same]
}

function departureRow(
  school: SchoolComparison,
  departure: SchoolDeparture,
  catalogue: ComparisonToTell['catalogue'],
  language: Language,
): string[] {
  const say = compareWords[language]
  const { change, base, value, basis, lacks, where } = departure
  const reason = language === 'en' ? (basis.reasonInEnglish ?? basis.reason) : basis.reason
  return [
    school.name,
    school.path,
    departure.name,
    say.statuses[standingOf(departure)],
    placesText(where, language),
    valueText(departure, value, catalogue, language),
    change === 'added' ? say.notInBase : valueText(departure, base, catalogue, language),
    basis.decision ?? '',
    basis.by ?? '',
    basis.until ?? '',
    lacks ? say.missing[lacks] : '',
    reason,
  ]
}

/** A field in quotes where it needs them; one that a spreadsheet would take for a formula begins with an apostrophe. */
function field(text: string): string {
  const safe = /^(?:[=+@\t\r]|-(?!\d))/.test(text) ? `'${text}` : text
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
