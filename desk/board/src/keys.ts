export type Command = 'next' | 'previous' | 'take' | 'answer' | 'visit' | 'close' | 'search' | 'back' | 'help'

export interface KeyPress {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  /** Where the press lands: in text that is typed, on a choice that arrows move, in something read, or elsewhere. */
  place: 'text' | 'choice' | 'reading' | 'page'
}

const letters: Record<string, Command> = {
  j: 'next',
  k: 'previous',
  t: 'take',
  a: 'answer',
  v: 'visit',
  c: 'close',
  '/': 'search',
  '?': 'help',
}
const arrows: Record<string, Command> = { ArrowDown: 'next', ArrowUp: 'previous' }

/**
 * What a key press asks for. Shortcuts of a single character can be switched off (WCAG 2.1.4), since
 * they get in the way of speech input; Escape and the arrows always work, but the arrows scroll what is
 * being read and move a choice, as everywhere.
 */
export function commandOf(press: KeyPress, singleKeys: boolean): Command | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined
  if (press.key === 'Escape') return 'back'
  if (press.place === 'text') return undefined
  if (Object.hasOwn(arrows, press.key)) return press.place === 'page' ? arrows[press.key] : undefined
  const letter = press.key.toLowerCase()
  return singleKeys && Object.hasOwn(letters, letter) ? letters[letter] : undefined
}
