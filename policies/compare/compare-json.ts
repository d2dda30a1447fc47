import { jsonFile, type Json, type JsonObject } from '../json.ts'
import { standingOf, type Comparison, type SchoolComparison, type SchoolDeparture } from './compare.ts'
import type { Place } from './places.ts'

/** A comparison for a program. Settings that are as the base level are in the counts alone. */
export function comparisonAsJson({ municipality, today, base, marked, schools, alike }: Comparison): string {
  return jsonFile({
    format: 'fadder-comparison/1',
    municipality,
    asOf: today,
    base: {
      ...given({ pack: base.pack, decision: base.decision }),
      settings: base.settings.map((each) => ({ ...each })),
    },
    schoolsMarked: marked,
    schools: schools.map(schoolJson),
    alike,
  })
}

function schoolJson({ name, path, units, counts, departures, windows }: SchoolComparison): Json {
  return {
    name,
    path,
    units,
    counts: { ...counts },
    departures: departures.map(departureJson),
    windows: windows.map(({ where, ...window }) => ({ ...given(window), where: where.map(placeJson) })),
  }
}

function placeJson({ path, within, units, reach, except }: Place): Json {
  return { path, within, units, reach, except: except.map(placeJson) }
}

function departureJson(departure: SchoolDeparture): Json {
  const { kind, name, change, base, value, lacks, where, basis } = departure
  const { at, ...grounds } = basis
  return {
    ...given({ kind, name, change, base, value, lacks }),
    standing: standingOf(departure),
    basis: { ...given(grounds), at: { ...at } },
    where: where.map(placeJson),
  }
}

/** Without the fields that have no value. */
function given(fields: Record<string, Json | undefined>): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}
