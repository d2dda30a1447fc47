interface Drawn {
  code: string
  width: number
}

/** Where the middle of a key lies in its row, in widths of a letter key. */
function middle(row: readonly Drawn[], at: number): number {
  const before = row.slice(0, at).reduce((sum, { width }) => sum + width, 0)
  return before + (row[at]?.width ?? 0) / 2
}

/**
 * The key beside, above or below another in a drawn keyboard.
 * @param arrow of KeyboardEvent.key; undefined comes back for any other key, and at the edge.
 */
export function nextKey(rows: readonly (readonly Drawn[])[], code: string, arrow: string): string | undefined {
  const line = rows.findIndex((row) => row.some((key) => key.code === code))
  const row = rows[line] ?? []
  const at = row.findIndex((key) => key.code === code)
  if (arrow === 'ArrowLeft') return row[at - 1]?.code
  if (arrow === 'ArrowRight') return row[at + 1]?.code
  const other = arrow === 'ArrowUp' ? rows[line - 1] : arrow === 'ArrowDown' ? rows[line + 1] : undefined
  const here = middle(row, at)
  const nearest = other?.map((key, index) => ({ key, away: Math.abs(middle(other, index) - here) }))
  return nearest?.reduce((one, two) => (two.away < one.away ? two : one)).key.code
}
