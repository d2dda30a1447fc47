import { createReadStream } from 'node:fs'

/** The largest plan or pack that is read, in bytes: a plan of thousands of units is far below it. */
export const longestFile = 4 * 1024 * 1024

/** A file's text, or why it has none; a fault within the file has its place there. */
export type FileText = { text: string } | { text?: undefined; fault: TextFault }

export interface TextFault {
  tooLarge?: true
  /** In a few words, as they stand behind "can't be read:". */
  why: string
  /** What to do, as a sentence; undefined where the path is to blame. */
  remedy?: string
  line?: number
  column?: number
}

/** What is said of a file that has more than is read. */
export const tooLarge: TextFault = {
  tooLarge: true,
  why: `it has more than ${longestFile / 1024 / 1024} MiB`,
  remedy: 'A plan of thousands of units is smaller: move what units share into packs.',
}

/** What the operating system calls a file that can't be read, in words. */
const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission was denied',
  EPERM: 'permission was denied',
  ENAMETOOLONG: 'the path is too long',
  ELOOP: 'its links lead round in a circle',
  ERR_INVALID_ARG_VALUE: 'the path holds a character that no path can have',
}

/** Reads a file as UTF-8 text, and no more of it than a plan can have: it may be endless. */
export async function readText(path: string): Promise<FileText> {
  try {
    const bytes = await bytesOf(path)
    if (bytes.length > longestFile) return { fault: tooLarge }
    return decoded(bytes)
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
    if (code === '') throw thrown
    return { fault: { why: reasons[code] ?? `the system says ${code}` } }
  }
}

async function bytesOf(path: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  // `end` is inclusive: one byte more than is allowed shows that there are too many.
  for await (const chunk of createReadStream(path, { end: longestFile })) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

const inUtf8 = 'Save it as UTF-8; every editor can.'

/** Bytes as UTF-8 text, or where and why they are none. */
export function decoded(bytes: Buffer): FileText {
  if (isUtf16(bytes)) return { fault: { why: 'it is UTF-16 text', remedy: inUtf8, line: 1, column: 1 } }
  const control = bytes.findIndex((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)
  if (control >= 0) {
    const why = `it holds the control character U+${(bytes[control] ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    const remedy = 'Remove the character; where the file is no text, name another.'
    return { fault: { why, remedy, ...placeOf(bytes, control) } }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const why = 'it is not UTF-8 text from here on'
    return { fault: { why, remedy: inUtf8, ...placeOf(bytes, firstForeign(bytes)) } }
  }
}

/** By its mark, or by the NUL that half of each letter is where a text begins in Latin letters. */
function isUtf16([first, second]: Buffer): boolean {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return marked || (first === 0) !== (second === 0)
}

/** Where the bytes stop being UTF-8. No letter of UTF-8 holds the byte of a line's end, so lines can be tried alone. */
function firstForeign(bytes: Buffer): number {
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline < 0 ? bytes.length : newline + 1
    const line = bytes.subarray(start, end)
    const whole = line.toString('utf8')
    if (!Buffer.from(whole, 'utf8').equals(line))
      return start + Buffer.byteLength(whole.slice(0, whole.indexOf('\uFFFD')))
    start = end
  }
  return 0
}

function placeOf(bytes: Buffer, offset: number): { line: number; column: number } {
  const before = bytes.subarray(0, offset)
  const line = before.reduce((count, byte) => count + Number(byte === 0x0a), 1)
  return { line, column: before.subarray(before.lastIndexOf(0x0a) + 1).toString('utf8').length + 1 }
}
