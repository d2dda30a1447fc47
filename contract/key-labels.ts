/** What is printed on the keys of a Swedish keyboard, where it is not the letter or digit of the code. */
const swedish: Readonly<Record<string, string>> = {
  Backquote: '§',
  Minus: '+',
  Equal: '´',
  BracketLeft: 'å',
  BracketRight: '¨',
  Semicolon: 'ö',
  Quote: 'ä',
  Backslash: "'",
  IntlBackslash: '<',
  Comma: ',',
  Period: '.',
  Slash: '-',
  Escape: 'esc',
  Backspace: '⌫',
  Tab: 'tab ⇥',
  Enter: '↵',
  CapsLock: 'caps',
  ShiftLeft: '⇧',
  ShiftRight: '⇧',
  ControlLeft: 'ctrl',
  ControlRight: 'ctrl',
  AltLeft: 'alt',
  AltRight: 'alt gr',
  Space: '␣',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowRight: '→',
}

/**
 * What a key is called on a Swedish keyboard.
 * @param code of KeyboardEvent.code; one that is not known is given back as it stands.
 */
export function swedishKeyLabel(code: string): string {
  return swedish[code] ?? code.replace(/^(?:Key|Digit)/, '').toLowerCase()
}
