/** HTML that is safe to show: made by `markup` alone, so that nothing from a plan gets into a page unescaped. */
class Fragment {
  readonly html: string
  constructor(html: string) {
    this.html = html
  }
}
export type Markup = Fragment

/** What can stand in a page: texts are escaped, fragments stand as they are, lists follow on each other. */
export type Content = Fragment | string | number | false | undefined | readonly Content[]

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function shown(content: Content): string {
  if (content instanceof Fragment) return content.html
  if (content === undefined || content === false) return ''
  if (typeof content === 'object') return content.map(shown).join('')
  return String(content).replaceAll(/[&<>"']/g, (letter) => escapes[letter] ?? '')
}

/** A piece of HTML; whatever is filled in is escaped, unless it is such a piece itself. Attributes go in quotes. */
export function markup(strings: TemplateStringsArray, ...contents: Content[]): Markup {
  return new Fragment(strings.map((text, index) => text + shown(contents[index])).join(''))
}
