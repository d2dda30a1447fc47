import { isAlias, isCollection, visit, type Document, type Node, type YAMLError } from 'yaml'
import { error, type Finding } from './finding.ts'
import type { Source } from './source.ts'
import { shown } from './texts.ts'

/** Levels of lists and maps within each other. A plan's units take two a level, and paths end far above. */
const deepest = 200

/** Of one kind so many are told: what follows is most often the same fault once more. */
const most = 10

/** What yaml's parser calls an error, in the words of a plan's author. */
const remedies: Record<string, string> = {
  BAD_INDENT: 'Indent with two spaces for each level, and line up what belongs together.',
  TAB_AS_INDENT: 'Indent with spaces: YAML does not take tabs there.',
  MISSING_CHAR: 'Close what was opened: a quote, a bracket, or the colon behind a key.',
  MULTIPLE_DOCS: 'Keep one document in a file: remove the line "---" or "..." between the two.',
  BLOCK_AS_IMPLICIT_KEY: 'Put a text with a colon in quotes, or begin the map on a line of its own.',
  BAD_SCALAR_START: 'Put the text in quotes.',
  BAD_DQ_ESCAPE: 'Put the text in single quotes, in which a backslash is only a backslash.',
  BAD_DIRECTIVE: 'Remove the line.',
  KEY_OVER_1024_CHARS: 'Shorten the key.',
  MULTILINE_IMPLICIT_KEY: 'Line up the keys that belong together; put a text with a colon in quotes.',
  UNEXPECTED_TOKEN: 'Remove it, or put the text that it belongs to in quotes.',
}

const problems: Record<string, string> = {
  MULTILINE_IMPLICIT_KEY: 'The text that begins here runs on into the next line, up to a colon.',
  UNEXPECTED_TOKEN: 'Something stands here that belongs to nothing before it.',
  MULTIPLE_DOCS: 'A second document begins here.',
  BLOCK_AS_IMPLICIT_KEY: 'A second colon stands here, on the line of another key.',
  KEY_OVER_1024_CHARS: 'A key has more than 1,024 characters.',
}

/** Names what YAML a plan may not hold. Where there is any, nothing of the file can be trusted. */
export function refusalsOf(document: Document.Parsed, at: (offset: number) => Source): Finding[] {
  const exhausted = document.errors.filter(({ code }) => code === 'RESOURCE_EXHAUSTION')
  if (exhausted.length > 0) return [tooDeep(at(Math.min(...exhausted.map(({ pos }) => pos[0]))))]
  const syntax = syntaxFindings(document, at)
  if (syntax.length > 0) return syntax
  const found: { deep?: Node; aliases: Finding[]; tags: Finding[] } = { aliases: [], tags: [] }
  const place = (node: Node) => at(node.range?.[0] ?? 0)
  visit(document, {
    Alias: (_key, alias) => void found.aliases.push(aliasRefused(alias.source, place(alias))),
    Node: (_key, node, path) => {
      if (isCollection(node) && path.length > deepest && path.filter(isCollection).length >= deepest) {
        found.deep = node
        return visit.BREAK
      }
      if (!isAlias(node) && node.tag !== undefined) found.tags.push(tagRefused(node.tag, place(node)))
      return undefined
    },
  })
  if (found.deep) return [tooDeep(place(found.deep))]
  return [...atMost(found.aliases), ...atMost(found.tags)]
}

export function tooDeep(at: Source): Finding {
  const remedy = 'A plan needs few levels: remove the brackets, dashes or indents that were opened by mistake.'
  return error('too-deep', at, `More than ${deepest} levels of lists and maps stand within each other here.`, remedy)
}

function syntaxFindings(document: Document.Parsed, at: (offset: number) => Source): Finding[] {
  const directives = document.warnings.filter(({ code }) => code === 'BAD_DIRECTIVE')
  // The parser stumbles on over the rest of a line, and over a colon that ends up behind another.
  const byLine = new Map<number, YAMLError>()
  for (const each of [...directives, ...document.errors]) {
    const { line } = at(each.pos[0])
    if (!byLine.has(line) || each.code === 'MULTILINE_IMPLICIT_KEY') byLine.set(line, each)
  }
  const first = [...byLine.values()].slice(0, most + 1)
  return atMost(first.map((each) => syntaxFinding(document, each, at)))
}

function syntaxFinding(
  document: Document.Parsed,
  { code, message, pos: [offset] }: YAMLError,
  at: (offset: number) => Source,
): Finding {
  const quote = code === 'MISSING_CHAR' && message.includes('quote') ? openedBefore(document, offset) : undefined
  if (quote !== undefined) return unclosed(at(quote))
  if (message.startsWith('Flow ')) return unclosedBracket(at(offset))
  const remedy = remedies[code] ?? 'Mend the YAML here; an editor that knows YAML shows the place.'
  return error('yaml-syntax', at(offset), problems[code] ?? sentence(message), remedy)
}

/** The first so many; the last of them says that there are more. */
function atMost(findings: Finding[]): Finding[] {
  const told = findings.slice(0, most)
  const last = told.at(-1)
  if (findings.length <= most || !last) return told
  return [...told.slice(0, -1), { ...last, remedy: `${last.remedy} There is more of the kind further down.` }]
}

/** The place of the quoted text that runs to an offset: a missing quote is noticed only at the end of the file. */
function openedBefore(document: Document.Parsed, end: number): number | undefined {
  let start: number | undefined
  visit(document, {
    Scalar: (_key, { range }) => {
      if (range && range[0] < end && range[1] >= end) start = range[0]
    },
  })
  return start
}

function unclosed(at: Source): Finding {
  return error('yaml-syntax', at, 'The quote that opens here is never closed.', 'Close it where the text ends.')
}

function unclosedBracket(at: Source): Finding {
  const problem = 'A bracket that opens further up is not closed before this.'
  return error('yaml-syntax', at, problem, 'Close it where the list or map ends.')
}

function aliasRefused(name: string, at: Source): Finding {
  const problem = `The alias *${shown(name)} stands for something written elsewhere, which plans do not use.`
  const remedy = 'Write it out, or put what units share into a pack; a text that begins with * goes in quotes.'
  return error('alias-refused', at, problem, remedy)
}

function tagRefused(tag: string, at: Source): Finding {
  const problem = `The tag ${shown(tag)} changes how the text is read, which plans do not use.`
  return error('tag-refused', at, problem, 'Remove the tag; a text that begins with ! goes in quotes.')
}

function sentence(text: string): string {
  const trimmed = shown(text.trim(), 200)
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`
}
