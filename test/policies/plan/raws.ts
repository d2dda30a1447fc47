/** A plan's part with these raw policies, each by its name, schema and whatever else its entry has. */
export function raws(...entries: [name: string, schema: string, rest?: string][]): string {
  const lines = entries.map(
    ([each, by, rest = 'platforms: [chromeos], scope: user']) => `  ${each}: { about: a, schema: ${by}, ${rest} }\n`,
  )
  return `rawPolicies:\n${lines.join('')}`
}

/** A unit with one setting. */
export const set = (each: string, value: string, grounds = '') =>
  `  - { name: A, settings: { ${each}: { value: ${value}, reason: r${grounds} } } }\n`
