/** The token in the fragment of a one-time link; undefined where there is none. */
export function tokenFrom(hash: string): string | undefined {
  return new URLSearchParams(hash.replace(/^#/, '')).get('token') || undefined
}
