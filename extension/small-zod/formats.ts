import { isValidBase64, parseURLObject, regexes, stripTabAndNewline, urlProtocolOk } from 'zod/v4/core'
import { Demand } from './demand.ts'
import { string } from './kinds.ts'
import type { Reading, Schema } from './schema.ts'

/**
 * Text in a form that has a name, as zod has it. Two of zod's patterns are written out here in less: as the machine
 * code that a pattern becomes at its second use, instants were 9 kB of a worker's heap and uuids 3.
 */

const instantForm = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/
const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i
/** The two that no version and variant is demanded of. */
const uuidsOfNothing = ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff']

/** The calendar knows which days there are. */
function isInstant(text: string): boolean {
  const day = instantForm.exec(text)?.[1]
  const midnight = new Date(`${day}T00:00:00Z`)
  return day !== undefined && !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day)
}

function isUuid(text: string): boolean {
  return uuidForm.test(text) || uuidsOfNothing.includes(text)
}

function isIpv4(text: string): boolean {
  return regexes.ipv4.test(text)
}

function textThat(is: (text: string) => boolean): Schema {
  return string().check(new Demand((value) => typeof value === 'string' && is(value), undefined, 'invalid_format'))
}

const uuids = textThat(isUuid)
const instants = textThat(isInstant)

export function uuid(): Schema {
  return uuids
}

export function ipv4(): Schema {
  return textThat(isIpv4)
}

export function base64(): Schema {
  return textThat(isValidBase64)
}

export const iso = { datetime: (): Schema => instants }

/** An address with one of the protocols that are named. */
export function url(demanded: { protocol: RegExp }): Schema {
  const run = (reading: Reading) => {
    const trimmed = String(reading.value).trim()
    const parsed = parseURLObject(trimmed, demanded)
    if (parsed instanceof URL) reading.value = stripTabAndNewline(trimmed)
    if (!(parsed instanceof URL && urlProtocolOk(parsed, demanded.protocol)))
      reading.issues.push({ code: 'invalid_format', continue: true })
  }
  return string().check({ run })
}
