import { parseURLObject, regexes, stripTabAndNewline, urlProtocolOk } from 'zod/v4/core'
import { regex } from './checks.ts'
import { string } from './kinds.ts'
import type { Reading, Schema } from './schema.ts'

/** Text in a form that has a name. The patterns, and what counts as an address, are zod's own. */

const uuids = string().check(regex(regexes.uuid()))
const instants = string().check(regex(regexes.datetime({})))

export function uuid(): Schema {
  return uuids
}

export function ipv4(): Schema {
  return string().check(regex(regexes.ipv4))
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
