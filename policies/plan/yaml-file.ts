import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, Scalar, visit, type Document } from 'yaml'
import type { Json } from '../json.ts'
import { error, type Finding } from './finding.ts'
import type { Source } from './source.ts'

/** The largest plan or pack that is read, in characters: a plan of thousands of units is far below it. */
export const longestFile = 4 * 1024 * 1024

/** What yaml's parser calls an error, in the words of a plan's author. */
const remedies: Record<string, string> = {
  BAD_INDENT: 'Indent with two spaces for each level, and line up what belongs together.',
  TAB_AS_INDENT: 'Indent with spaces: YAML does not take tabs there.',
  MISSING_CHAR: 'Close what was opened: a quote, a bracket, or the colon behind a key.',
  MULTIPLE_DOCS: 'Keep one document in a file: remove the line "---" between the two.',
  BLOCK_AS_IMPLICIT_KEY: 'Put the text in quotes: a colon followed by a space begins a new key.',
}

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
    if (text.length > longestFile) {
      const problem = `The file has ${text.length} characters; at most ${longestFile} are read.`
      this.findings.push(error('file-too-large', this.#at(0), problem, 'Move what units share into packs.'))
      return undefined
    }
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
      return this.#refuse(document) ? undefined : document.contents
    } catch (thrown) {
      if (!(thrown instanceof RangeError)) throw thrown
      const remedy = 'A plan needs few levels: remove the brackets or indents that were opened by mistake.'
      this.findings.push(error('too-deep', this.#at(0), 'The file is nested too deeply to be read.', remedy))
      return undefined
    }
  }

  /** Names what a plan's YAML may not hold; true where nothing of the file can be trusted. */
  #refuse(document: Document.Parsed): boolean {
    for (const problem of document.errors) {
      const remedy = remedies[problem.code] ?? 'Mend the YAML here; an editor that knows YAML shows the place.'
      this.findings.push(error('yaml-syntax', this.#at(problem.pos[0]), sentence(problem.message), remedy))
    }
    if (this.findings.length > 0) return true
    this.#refuseAliasesAndTags(document)
    return this.findings.length > 0
  }

  #refuseAliasesAndTags(document: Document.Parsed): void {
    visit(document, {
      Alias: (_key, alias) => {
        const problem = `The alias *${alias.source} stands for something written elsewhere, which plans do not use.`
        const remedy = 'Write it out, or put what units share into a pack.'
        this.findings.push(error('alias-refused', this.sourceOf(alias), problem, remedy))
        // One is enough: a file that multiplies itself by aliases is not read further.
        return visit.BREAK
      },
      Node: (_key, node) => {
        if (isAlias(node) || node.tag === undefined) return
        const problem = `The tag ${node.tag} changes how the text is read, which plans do not use.`
        this.findings.push(error('tag-refused', this.sourceOf(node), problem, 'Remove the tag.'))
      },
    })
  }

  /** The entries of a map; a key that stands there twice is named, and the first one holds. */
  entries(map: unknown, unit?: string): Entry[] {
    if (!isMap(map)) return []
    const first = new Map<string, Entry>()
    for (const pair of map.items) {
      const key = this.textOf(pair.key) ?? ''
      const at = this.sourceOf(pair.key)
      const earlier = first.get(key)
      if (!earlier) first.set(key, { key, at, node: pair.value })
      else {
        const problem = `${key} stands here a second time; the first is on line ${earlier.at.line}.`
        this.findings.push(error('duplicate-key', at, problem, 'Keep one of them.', unit))
      }
    }
    return [...first.values()]
  }

  /** A scalar as the text that stands in the file; undefined for what is empty or no scalar. */
  textOf(node: unknown): string | undefined {
    if (!isScalar(node)) return undefined
    if (node.type !== Scalar.PLAIN) return typeof node.value === 'string' ? node.value.normalize('NFC') : undefined
    if (node.value === null) return undefined
    return node.source?.normalize('NFC')
  }

  /** A node as JSON, with YAML 1.2's types: what stands beneath `value:`. */
  valueOf(node: unknown): Json {
    if (isScalar(node)) {
      const { value } = node
      if (typeof value === 'string') return value.normalize('NFC')
      return typeof value === 'number' || typeof value === 'boolean' ? value : null
    }
    if (isSeq(node)) return node.items.map((item) => this.valueOf(item))
    return Object.fromEntries(
      this.entries(node).map(({ key, node: child }): [string, Json] => [key, this.valueOf(child)]),
    )
  }
}

/** A key of a map with its place and what stands behind it. */
export interface Entry {
  key: string
  at: Source
  node: unknown
}

function sentence(text: string): string {
  const trimmed = text.trim()
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`
}
