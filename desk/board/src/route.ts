/** Where the reader is; it stands in the address's fragment, so that back, reload and a pasted link work. */
export type Route =
  | { view: 'tickets'; ticket: number | null }
  | { view: 'devices'; device: string | null }
  | { view: 'compare'; unit: string | null }
  | { view: 'links' }

/** Reads the fragment. Whatever is not understood leads to the tickets, which is where work starts. */
export function parseRoute(hash: string): Route {
  const [view, rest] = hash.replace(/^#\/?/, '').split('/')
  if (view === 'devices') return { view, device: rest ? decoded(rest) : null }
  if (view === 'compare') return { view, unit: rest ? decoded(rest) : null }
  if (view === 'links') return { view }
  const number = Number(rest)
  return { view: 'tickets', ticket: rest && Number.isInteger(number) && number > 0 ? number : null }
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    // A stray percent sign: nothing has that name.
    return null
  }
}

export const ticketsHref = '#/tickets'
export const devicesHref = '#/devices'
const allComparedHref = '#/compare'
export const linksHref = '#/links'

export function ticketHref(number: number): string {
  return `${ticketsHref}/${number}`
}

/** The comparison of a unit's devices; null for all. */
export function compareHref(unit: string | null): string {
  return unit === null ? allComparedHref : `${allComparedHref}/${encodeURIComponent(unit)}`
}

export function deviceHref(id: string): string {
  return `${devicesHref}/${encodeURIComponent(id)}`
}
