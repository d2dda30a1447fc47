import { Lexer } from 'marked'
import * as z from 'zod'
import { Language } from '../contract/language.ts'
import { longestStep, mostSteps, type OwnSteps } from '../contract/own-steps.ts'
import { Category } from '../contract/ticket.ts'

/** The municipality's own self-help as a plan writes it: for a category, in a language, a list in Markdown. */
export const PlannedSelfHelp = z.partialRecord(Category, z.partialRecord(Language, z.string()))
export type PlannedSelfHelp = z.infer<typeof PlannedSelfHelp>

/** Why a text is no guide. */
export interface StepFault {
  /** The line of the text, counted from 0. */
  line: number
  /** Which step, counted from 1; undefined where it is about the whole text. */
  step?: number
  /** Behind its name: `holds a link`. */
  does: string
  remedy: string
}

/** What of the Markdown library's tokens is used; it has none for where they stand. */
const Token = z.object({
  type: z.string(),
  raw: z.string(),
  text: z.string().optional(),
  get tokens() {
    return z.array(Token).optional()
  },
  get items() {
    return z.array(Token).optional()
  },
})
type Token = z.infer<typeof Token>

const plainText = 'Write it as plain text.'
const refused: Readonly<Record<string, { a: string; remedy: string }>> = {
  link: { a: 'a link', remedy: 'Say in words where to go: nothing can be pressed in a step.' },
  def: { a: 'a link', remedy: 'Say in words where to go: nothing can be pressed in a step.' },
  image: { a: 'a picture', remedy: 'Say it in words: a step is text alone.' },
  html: { a: 'HTML', remedy: plainText },
  heading: { a: 'a heading', remedy: 'Remove it: the help button has a title of its own.' },
  list: { a: 'a list within a list', remedy: 'Write all steps in one list.' },
  checkbox: { a: 'a box to tick', remedy: 'Remove the brackets.' },
}
const outside = { a: 'something outside its list', remedy: 'Write each step behind "1. " or "- ", and nothing else.' }

/** Types that only wrap text, and those that are text themselves. */
const wrapping = new Set(['paragraph', 'strong', 'em', 'del', 'text'])
const textual = new Set(['text', 'escape', 'codespan'])

type Refuse = (what: { a: string; remedy: string }) => void

/** Text without its emphasis; whatever else there is is refused. */
function plain(tokens: readonly Token[], refuse: Refuse): string {
  return tokens
    .map(({ type, text = '', tokens: inner }) => {
      if (inner && wrapping.has(type)) return plain(inner, refuse)
      if (textual.has(type)) return text
      if (type !== 'br' && type !== 'space')
        refuse(refused[type] ?? { a: 'something that is no text', remedy: plainText })
      return ' '
    })
    .join('')
}

/** The tokens with the lines on which they begin within a text. */
function placed(tokens: readonly Token[], text: string, firstLine: number): { token: Token; line: number }[] {
  let from = 0
  return tokens.map((token) => {
    const start = Math.max(text.indexOf(token.raw, from), from)
    from = start + token.raw.length
    return { token, line: firstLine + text.slice(0, start).split('\n').length - 1 }
  })
}

function stepOf(item: Token, step: number, line: number): { text: string; faults: StepFault[] } {
  const faults: StepFault[] = []
  const text = plain(item.tokens ?? [], ({ a, remedy }) => faults.push({ line, step, does: `holds ${a}`, remedy }))
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (faults.length > 0) return { text, faults }
  if (text === '') faults.push({ line, step, does: 'is empty', remedy: 'Write what to try, or remove it.' })
  if (text.length > longestStep) {
    const remedy = `Shorten it to at most ${longestStep}, or make two of it.`
    faults.push({ line, step, does: `has ${text.length} characters`, remedy })
  }
  return { text, faults }
}

/** A guide's steps as plain text, and everything for which its text can not be used. */
export function readOwnSteps(markdown: string): { steps: string[]; faults: StepFault[] } {
  const text = markdown.replaceAll(/\r\n?/g, '\n')
  const tokens = placed(z.array(Token).parse(new Lexer().lex(text)), text, 0).filter(
    ({ token }) => token.type !== 'space',
  )
  const list = tokens.find(({ token }) => token.type === 'list')
  const faults = tokens
    .filter((each) => each !== list)
    .map(({ token: { type }, line }): StepFault => {
      const { a, remedy } = type === 'list' ? { ...outside, a: 'a second list' } : (refused[type] ?? outside)
      return { line, does: `holds ${a}`, remedy }
    })
  const items = list ? placed(list.token.items ?? [], list.token.raw, list.line) : []
  const read = items.map(({ token, line }, index) => stepOf(token, index + 1, line))
  if (!list && faults.length === 0) faults.push({ line: 0, does: 'is empty', remedy: outside.remedy })
  if (read.length > mostSteps) {
    const remedy = `Keep the ${mostSteps} that help most.`
    faults.push({ line: items[mostSteps]?.line ?? 0, does: `has ${read.length} steps`, remedy })
  }
  return { steps: read.map((each) => each.text), faults: [...faults, ...read.flatMap((each) => each.faults)] }
}

/** Every guide of a plan that was checked, in the contract's order, whatever the order of the plan. */
export function ownStepsOf(selfHelp: PlannedSelfHelp): OwnSteps[] {
  return Category.options.flatMap((category) =>
    Language.options.flatMap((language) => {
      const markdown = selfHelp[category]?.[language]
      return markdown === undefined ? [] : [{ category, language, steps: readOwnSteps(markdown).steps }]
    }),
  )
}
