import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, Scalar, type YAMLMap } from 'yaml'
import type { Json } from '../json.ts'
import { error, type Finding } from './finding.ts'
import type { ValuePlace } from './plan.ts'
import type { Source } from './source.ts'
import { shown } from './texts.ts'
import { refusalsOf, tooDeep } from './yaml-refusals.ts'

/** The longest key that is read, in characters. */
const longestKey = 200

/**
 * One YAML file, read with the place of everything in it.
 *
 * YAML guesses types: `no`, `010` and `1e3` are read in different ways by different readers. Here a
 * scalar is the text that stands in the file, whatever it looks like; only beneath a `value:` do
 * YAML 1.2's types hold.
 */
export class YamlFile {
  readonly name: string
  readonly findings: Finding[] = []
  /** The top of the document; undefined where the file can't be used at all. */
  readonly root: unknown
  readonly #lines = new LineCounter()
  /** Maps that have been read: what is amiss in them is told once. */
  readonly #entries = new WeakMap<YAMLMap, Entry[]>()

  constructor(name: string, text: string) {
    this.name = name
    this.root = this.#parse(text)
  }

  /** The place of a character, counted from the start of the file. */
  #at(offset: number): Source {
    const { line, col } = this.#lines.linePos(offset)
    return { file: this.name, line: Math.max(line, 1), column: Math.max(col, 1) }
  }

  /** Where a node stands; the top of the file for what has no place of its own. */
  sourceOf(node: unknown): Source {
    return this.#at(isNode(node) ? (node.range?.[0] ?? 0) : 0)
  }

  #parse(text: string): unknown {
    try {
      const document = parseDocument(text, {
        version: '1.2',
        schema: 'core',
        merge: false,
        lineCounter: this.#lines,
        prettyErrors: false,
        uniqueKeys: false,
        logLevel: 'error',
      })
      // Behind the last newline there is no line to open: what is amiss there is shown at the end of the text.
      const end = text.trimEnd().length
      this.findings.push(...refusalsOf(document, (offset) => this.#at(Math.min(offset, end))))
      return this.findings.length > 0 ? undefined : document.contents
    } catch (thrown) {
      if (!(thrown instanceof RangeError)) throw thrown
      this.findings.push(tooDeep(this.#at(0)))
      return undefined
    }
  }

  /** The entries of a map; a key that stands there twice is named, and the first one holds. */
  entries(map: unknown, unit?: string): Entry[] {
    if (!isMap(map)) return []
    const known = this.#entries.get(map)
    if (known) return known
    const first = new Map<string, Entry>()
    for (const pair of map.items) {
      const at = this.sourceOf(isNode(pair.key) && pair.key.range ? pair.key : map)
      const key = this.#keyOf(pair.key, at, unit)
      if (key === undefined) continue
      const earlier = first.get(key)
      if (!earlier) first.set(key, { key, at, node: pair.value })
      else {
        const problem = `The key ${shown(key)} stands here a second time; the first is on line ${earlier.at.line}.`
        this.findings.push(error('duplicate-key', at, problem, 'Keep one of them.', unit))
      }
    }
    const entries = [...first.values()]
    this.#entries.set(map, entries)
    return entries
  }

  /** A key's text; what no key can be is named. */
  #keyOf(node: unknown, at: Source, unit: string | undefined): string | undefined {
    const key = this.textOf(node) ?? ''
    const refuse = (problem: string, remedy: string): void =>
      void this.findings.push(error('wrong-shape', at, problem, remedy, unit))
    if (key === '') refuse('A key here is empty or no text.', 'Write a name before the colon.')
    else if (key.length > longestKey)
      refuse(`A key here has ${key.length} characters.`, `Shorten it: at most ${longestKey} are taken.`)
    // JavaScript's own: what stands behind it would vanish without a word.
    else if (key === '__proto__') refuse('The key __proto__ can not be used.', 'Remove it.')
    else return key
    return undefined
  }

  /** A scalar as the text that stands in the file; undefined for what is empty or no scalar. */
  textOf(node: unknown): string | undefined {
    if (!isScalar(node)) return undefined
    if (node.type !== Scalar.PLAIN) return typeof node.value === 'string' ? node.value.normalize('NFC') : undefined
    if (node.value === null) return undefined
    return node.source?.normalize('NFC')
  }

  /** A node as JSON, with YAML 1.2's types: what stands beneath `value:`. */
  valueOf(node: unknown, unit?: string): Json {
    if (isScalar(node)) {
      const { value } = node
      if (typeof value === 'string') return value.normalize('NFC')
      if (typeof value === 'number') {
        // Infinity and what is no number have no JSON: they stay the texts that they are.
        if (!Number.isFinite(value)) return node.source ?? ''
        this.#refuseTwoFaced(node, value, unit)
      }
      return typeof value === 'number' || typeof value === 'boolean' ? value : null
    }
    if (isSeq(node)) return node.items.map((item) => this.valueOf(item, unit))
    return Object.fromEntries(
      this.entries(node, unit).map(({ key, node: child }): [string, Json] => [key, this.valueOf(child, unit)]),
    )
  }

  /** Where the entries of a map stand, and those of the maps within it. */
  placesIn(node: unknown, unit?: string): ValuePlace[] {
    return this.entries(node, unit).flatMap(({ key, at, node: child }): ValuePlace[] => {
      const { file, line } = this.sourceOf(child)
      const literal = isScalar(child) && child.type === Scalar.BLOCK_LITERAL
      const own = { way: [key], at, ...(literal ? { lines: { file, line: line + 1, column: 1 } } : {}) }
      return [own, ...this.placesIn(child, unit).map((each) => ({ ...each, way: [key, ...each.way] }))]
    })
  }

  /** `010` is eight to YAML 1.1 and ten to YAML 1.2, and a number too large is another one when it is read. */
  #refuseTwoFaced(node: Scalar, value: number, unit: string | undefined): void {
    const source = node.source ?? ''
    const whole = /^[-+]?[0-9]+$/.test(source)
    const octal = whole && /^[-+]?0[0-9]/.test(source)
    if (!octal && !(whole && !Number.isSafeInteger(value))) return
    const problem = octal
      ? `The number ${shown(source)} is read in two ways: programs differ on what a zero in front means.`
      : `The number ${shown(source)} is too large to be read as it stands.`
    const remedy = octal
      ? `Write ${value}, or "${shown(source)}" in quotes for a text.`
      : 'Put it in quotes for a text.'
    this.findings.push(error('wrong-value', this.sourceOf(node), problem, remedy, unit))
  }
}

/** A key of a map with its place and what stands behind it. */
export interface Entry {
  key: string
  at: Source
  node: unknown
}
