import type { OperatingSystem } from '../../contract/operating-system.ts'

/** A key as it is drawn: its KeyboardEvent.code and its width, in widths of a letter key. */
export interface Key {
  code: string
  width: number
  /** Whether the check asks for it. What the system keeps for itself, or not every model has, is only drawn. */
  asked: boolean
}

const letters = (text: string) => text.split('').map((letter) => `Key${letter}`)

/** Codes row by row, on a Swedish (ISO) keyboard. A number is the width of the key before it. */
const rows: readonly (readonly (string | number)[])[] = [
  ['Escape', 1.5, 'TopRow', 13.5],
  ['Backquote', ...'1234567890'.split('').map((digit) => `Digit${digit}`), 'Minus', 'Equal', 'Backspace', 2],
  ['Tab', 1.5, ...letters('QWERTYUIOP'), 'BracketLeft', 'BracketRight', 'Enter', 1.5],
  ['CapsLock', 1.75, ...letters('ASDFGHJKL'), 'Semicolon', 'Quote', 'Backslash', 'EnterBelow', 1.25],
  ['ShiftLeft', 1.25, 'IntlBackslash', ...letters('ZXCVBNM'), 'Comma', 'Period', 'Slash', 'ShiftRight', 2.75],
  ['ControlLeft', 1.5, 'AltLeft', 1.25, 'Space', 5.75, 'AltRight', 1.25, 'ControlRight', 1.25].concat(
    ['Left', 'Up', 'Down', 'Right'].map((way) => `Arrow${way}`),
  ),
]

/** What no page hears on any system, or not every model has. */
const unasked = ['TopRow', 'EnterBelow', 'ControlRight']

/**
 * The keyboard of a device, row by row. ChromeOS keeps the top row (back, brightness, volume …) for
 * itself, and the search key that a Chromebook has for Caps Lock: no page hears them, so none asks for them.
 */
export function keyboardOf(os: OperatingSystem | undefined): Key[][] {
  const silent = new Set(os === 'chromeos' ? [...unasked, 'CapsLock'] : unasked)
  return rows.map((row) =>
    row.flatMap((code, index) => {
      const width = row[index + 1]
      if (typeof code === 'number') return []
      return [{ code, width: typeof width === 'number' ? width : 1, asked: !silent.has(code) }]
    }),
  )
}

/** The keys that a check asks for. */
export function askedKeys(keyboard: readonly (readonly Key[])[]): string[] {
  return keyboard.flatMap((row) => row.filter(({ asked }) => asked).map(({ code }) => code))
}

/**
 * The keys that did not answer. Only where most did: else the keyboard was not gone through, or is
 * broken as a whole, and a long list would say less than none.
 */
export function silentKeys(asked: readonly string[], heard: ReadonlySet<string>): string[] {
  const silent = asked.filter((code) => !heard.has(code))
  return silent.length > asked.length / 2 ? [] : silent
}
