/** Where in a text something stands: from `start` up to, not including, `end`. */
export interface Place {
  start: number
  end: number
}

/** Digits as they are written in the pupils' languages: ASCII, Arabic-Indic and Persian. */
const digit = '[0-9\\u0660-\\u0669\\u06f0-\\u06f9]'
/** What parts digits without a sign: spaces, the end of a line, and marks that nobody sees, as copied text has them. */
const blank = '[\\s\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069]'
const sign = '[-+./\\u2010-\\u2014\\u2212]'

/** Groups of digits, parted by blanks or by one dash, plus, dot or slash. */
const chain = new RegExp(`${digit}+(?:(?:${blank}*${sign}${blank}*|${blank}+)${digit}+)*`, 'gu')
const group = new RegExp(`${digit}+`, 'gu')
const signed = new RegExp(sign, 'u')

/** A group of digits within its text; `parted` is whether a sign stands before it. */
interface Group extends Place {
  digits: string
  parted: boolean
}

function groupsIn(text: string, chained: Place): Group[] {
  let last = chained.start
  return [...text.slice(chained.start, chained.end).matchAll(group)].map((match) => {
    const start = chained.start + match.index
    const parted = signed.test(text.slice(last, start))
    last = start + match[0].length
    // The last four bits of each of these digits are its value.
    const digits = Array.from(match[0], (each) => each.charCodeAt(0) & 15).join('')
    return { start, end: last, digits, parted }
  })
}

/** Each digit twice or once by turns, the digit sums of it a multiple of ten. */
function isLuhn(digits: string): boolean {
  const sum = Array.from(digits, Number).reduce((all, each, index) => {
    const product = each * (index % 2 === 0 ? 2 : 1)
    return all + (product > 9 ? product - 9 : product)
  }, 0)
  return sum % 10 === 0
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Whether digits are such a number: a date of birth, its day as it is or 60 more, three digits, and a check digit. */
function isPersonalNumber(digits: string): boolean {
  const short = digits.slice(-10)
  const century = digits.length === 12 ? Number(digits.slice(0, 2)) : undefined
  if (century !== undefined && (century < 18 || century > 20)) return false
  const [year, month, day] = [0, 2, 4].map((from) => Number(short.slice(from, from + 2)))
  if (year === undefined || month === undefined || day === undefined) return false
  // Of two digits only 2000 and the 1900s come into question, and they share their leap years but for 1900.
  const born = century === undefined ? 2000 + year : century * 100 + year
  return isDate(born, month, day > 60 ? day - 60 : day) && isLuhn(short)
}

/** Whether dashes stand only where such numbers have them: before the last four, and on both sides of the month. */
function isPartedRightly(groups: readonly Group[]): boolean {
  const all = groups.reduce((sum, { digits }) => sum + digits.length, 0)
  let before = 0
  const dashes = groups.flatMap(({ digits, parted }, index) => {
    const left = all - before
    before += digits.length
    return index > 0 && parted ? [left] : []
  })
  // `0512-121234` is written as a telephone number is.
  return dashes.every((left) => [4, 6, 8].includes(left)) && dashes.includes(8) === dashes.includes(6)
}

/** The number that begins with this group, the longer of two, as how many groups it is made of; 0 where there is none. */
function lengthAt(groups: readonly Group[], from: number): number {
  let digits = ''
  let found = 0
  for (let end = from; end < groups.length && digits.length < 12; end += 1) {
    digits += groups[end]?.digits ?? ''
    const candidate = groups.slice(from, end + 1)
    const long = digits.length === 10 || digits.length === 12
    if (long && isPartedRightly(candidate) && isPersonalNumber(digits)) found = candidate.length
  }
  return found
}

/**
 * Finds Swedish personal identity numbers and coordination numbers (Skatteverket's SKV 704 and 707) in a text, in the
 * order they stand: 10 or 12 digits, with a sign, blanks, a new line or nothing between. What fails as a date or by its
 * check digit is another number. A telephone number without its dash passes where it is both by chance.
 */
export function personalNumbersIn(text: string): Place[] {
  return [...text.matchAll(chain)].flatMap((match) => {
    const groups = groupsIn(text, { start: match.index, end: match.index + match[0].length })
    const found: Place[] = []
    for (let at = 0; at < groups.length;) {
      const length = lengthAt(groups, at)
      const [first, last] = [groups[at], groups[at + length - 1]]
      if (length > 0 && first && last) found.push({ start: first.start, end: last.end })
      at += Math.max(1, length)
    }
    return found
  })
}
