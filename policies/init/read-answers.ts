import type { Bilingual } from '../../contract/fields.ts'
import { DeskUrl } from '../deployment.ts'
import { seemingly, strangerIn, unseenIn } from '../plan/look-alikes.ts'
import { CalendarDate, Words } from '../plan/texts.ts'
import { slugOf } from '../slug.ts'
import { basePack, offeredPacks, type SoFar, type Taken } from './answers.ts'
import { packFits } from './pack-words.ts'
import { classesOf, gradesIn, readSchool, type School } from './schools.ts'

/** A text as it was meant: without spaces around it, with the keyboard's own spaces, in Unicode's usual form. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\p{Zs}+/gu, ' ')
    .trim()
}

function wrong(sv: string, en: string): Taken {
  return { fault: { sv, en } }
}

const longest = 200

/** What a text in a plan may not be; undefined for one that is fit. */
function faultOf(text: string): Bilingual | undefined {
  if (text === '') return { sv: 'Svaret är tomt.', en: 'The answer is empty.' }
  if (text.length > longest) {
    const sv = `Svaret har ${text.length} tecken; högst ${longest} får plats.`
    return { sv, en: `The answer has ${text.length} characters; at most ${longest} are taken.` }
  }
  if (!Words.safeParse(text).success || unseenIn(text) !== undefined) {
    const sv = 'Svaret har ett tecken som inte syns. Skriv det för hand i stället för att klistra in det.'
    return { sv, en: 'The answer has a character that can not be seen. Type it instead of pasting it.' }
  }
  return undefined
}

/** Reads a text that says something, and gives it to whoever knows where it belongs. */
export function words(text: string, answers: (text: string) => SoFar): Taken {
  const fault = faultOf(text)
  return fault ? { fault } : { answers: answers(text) }
}

/** Reads the domain of accounts, with or without its @. */
export function domain(text: string, answers: (name: string) => SoFar): Taken {
  const name = text.replace(/^[*]?@/, '').toLowerCase()
  if (name !== '' && !name.includes('.'))
    return wrong(
      `Domänen ”${name}” saknar punkt. Skriv hela, till exempel elev.kommunen.se.`,
      `The domain "${name}" has no dot. Write all of it, such as elev.kommunen.se.`,
    )
  if (/^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?[.])+[a-z][a-z0-9-]*[a-z0-9]$/.test(name))
    return { answers: answers(name) }
  return wrong(
    `”${name}” är ingen domän. Skriv det som står efter @ i adressen, med a–z, siffror och bindestreck.`,
    `"${name}" is no domain. Write what stands behind the @, with a-z, digits and hyphens.`,
  )
}

/** Reads the address of a page on the web. */
export function pageAddress(text: string): Taken {
  const url = URL.parse(text)
  if (url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') && faultOf(text) === undefined)
    return { answers: { homepage: url.href } }
  return wrong(
    `”${text}” är ingen webbadress. Skriv till exempel https://www.kommunen.se/elev.`,
    `"${text}" is no web address. Write for instance https://www.kommunen.se/elev.`,
  )
}

/** Reads where the desk answers. */
export function deskAddress(text: string): Taken {
  const read = DeskUrl.safeParse(text)
  if (read.success) return { answers: { deskUrl: read.data } }
  return wrong(
    `”${text}” går inte att använda. Skriv adressen utan något efter, till exempel https://fadder.kommunen.se.`,
    `"${text}" can't be used. Write the address with nothing behind, such as https://fadder.kommunen.se.`,
  )
}

/** Reads the day on which something was decided. */
export function day(text: string, today: string): Taken {
  if (!CalendarDate.safeParse(text).success)
    return wrong(
      `”${text}” är ingen dag som finns. Skriv år, månad och dag, till exempel 2026-05-19.`,
      `There is no day "${text}". Write year, month and day, such as 2026-05-19.`,
    )
  if (text > today)
    return wrong(
      `${text} har inte varit än. Skriv dagen då beslutet togs.`,
      `${text} has not been yet. Write the day of the decision.`,
    )
  return { answers: { decided: text } }
}

/** The unit for spare devices, beside the schools. */
export const loanerUnit = 'Lånedatorer'

/** Reads one school more. */
export function school(line: string, { schools = [] }: SoFar): Taken {
  const fault = faultOf(line)
  if (fault) return { fault }
  const read = readSchool(line)
  if ('fault' in read) return read
  const { name } = read
  if (!/[\p{L}\p{N}]/u.test(name))
    return wrong(`Namnet ”${name}” har ingen bokstav.`, `The name "${name}" has no letter.`)
  if (name.includes('/'))
    return wrong(
      `Namnet ”${name}” har ett snedstreck. Skriv det utan.`,
      `The name "${name}" has a slash. Write it without.`,
    )
  if (name.length > 100)
    return wrong(`Namnet är för långt: ${name.length} tecken.`, `The name is too long: ${name.length} characters.`)
  const alike = [loanerUnit, ...schools.map((each) => each.name)].find((other) => sameFolder(other, name))
  if (alike !== undefined)
    return wrong(
      `Det finns redan en ”${alike}”. Ge ”${name}” ett eget namn.`,
      `There is a "${alike}" already. Give "${name}" a name of its own.`,
    )
  return { answers: { schools: [...schools, read] } }
}

/** Whether two units beside each other would be the same to the eye, or have the same folder in a bundle. */
function sameFolder(one: string, other: string): boolean {
  return slugOf(`/${one}`) === slugOf(`/${other}`) || seemingly(one).toLowerCase() === seemingly(other).toLowerCase()
}

/** Reads what the classes of a grade are told apart by; a hyphen where there is one class a grade. */
export function classLabels(text: string): Taken {
  if (text === '-') return { answers: { classLabels: [''] } }
  const labels = text.split(/[\s,]+/).filter((label) => label !== '')
  const odd = labels.find((label) => !/^[\p{L}\p{N}]{1,10}$/u.test(label) || strangerIn(`1${label}`) !== undefined)
  if (odd !== undefined || labels.length === 0)
    return wrong(
      `”${odd ?? text}” går inte att använda. Skriv bokstäver med komma emellan, till exempel A,B.`,
      `"${odd ?? text}" can't be used. Write letters with commas between, such as A,B.`,
    )
  const twice = labels.find((label, index) =>
    labels.slice(0, index).some((other) => sameFolder(`1${other}`, `1${label}`)),
  )
  if (twice !== undefined) return wrong(`”${twice}” står två gånger.`, `"${twice}" stands there twice.`)
  return { answers: { classLabels: labels } }
}

/** Reads the packs to begin with. */
export function packs(text: string, { schools = [] }: SoFar): Taken {
  const names = text === '-' ? [] : text.split(/[\s,]+/).filter((name) => name !== '' && name !== basePack)
  const strange = names.find((name) => !offeredPacks.some((known) => known === name))
  if (strange !== undefined)
    return wrong(
      `Det finns inget paket ”${strange}”. Välj bland ${offeredPacks.join(', ')}.`,
      `There is no pack "${strange}". Choose among ${offeredPacks.join(', ')}.`,
    )
  const chosen = offeredPacks.filter((pack) => names.includes(pack))
  const unfit = chosen.find((pack) => !packFits(pack, schools))
  if (unfit !== undefined)
    return wrong(
      `Paketet ${unfit} passar ingen av skolorna. Ta bort det, eller skriv skolan som det är till för.`,
      `The pack ${unfit} fits none of the schools. Leave it out, or write the school that it is for.`,
    )
  return { answers: { packs: chosen } }
}

/** Reads the class that goes first; nothing where none does. */
export function pilotClass(text: string, { schools = [], classLabels: labels = [] }: SoFar): Taken {
  if (text === '' || text === '-') return { answers: { pilot: undefined } }
  const lower = text.toLowerCase()
  const at = schools
    .filter(({ name }) => lower.startsWith(name.toLowerCase()) && /^[\s/:]/.test(lower.slice(name.length)))
    .sort((a, b) => b.name.length - a.name.length)[0]
  if (!at) {
    const known = schools.map(({ name }) => name).join(', ')
    return wrong(
      `”${text}” börjar inte med någon av skolorna (${known}). Skriv skolan och sedan klassen.`,
      `"${text}" begins with none of the schools (${known}). Write the school and then the class.`,
    )
  }
  const wanted = lower.slice(at.name.length).replace(/^[\s/:]+/, '')
  const known = classNames(at, labels)
  const found = known.find((name) => name.toLowerCase() === wanted)
  if (found !== undefined) return { answers: { pilot: { school: at.name, name: found } } }
  if (known.length === 0)
    return wrong(`${at.name} har inga klasser att börja med.`, `${at.name} has no classes to begin with.`)
  return wrong(
    `${at.name} har ingen klass ${wanted.toUpperCase()}. Klasserna är ${known.join(', ')}.`,
    `${at.name} has no class ${wanted.toUpperCase()}. The classes are ${known.join(', ')}.`,
  )
}

function classNames(at: School, labels: readonly string[]): string[] {
  return gradesIn(at).flatMap((grade) => classesOf(grade, labels))
}
