/**
 * A text that is written in its own direction within a sentence (Unicode's FSI and PDI): the hyphen of a number would else
 * turn its two halves about where Arabic stands around it.
 */
const isolated = (text: string) => `\u2068${text}\u2069`

/** Puts values into a sentence where its language wants them: `{name}` becomes what `values.name` is. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name]
    return typeof value === 'string' ? isolated(value) : String(value ?? placeholder)
  })
}
