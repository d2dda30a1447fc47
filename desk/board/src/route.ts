/** Where the reader is; it stands in the address's fragment, so that back, reload and a pasted link work. */
export type Route = { view: 'tickets'; ticket: number | null } | { view: 'devices'; device: string | null }

/** Reads the fragment. Whatever is not understood leads to the tickets, which is where work starts. */
export function parseRoute(hash: string): Route {
  const [view, rest] = hash.replace(/^#\/?/, '').split('/')
  if (view === 'devices') return { view, device: rest ? decoded(rest) : null }
  const number = Number(rest)
  return { view: 'tickets', ticket: rest && Number.isInteger(number) && number > 0 ? number : null }
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    // A stray percent sign: no device has that id.
    return null
  }
}

export const ticketsHref = '#/tickets'
export const devicesHref = '#/devices'

export function ticketHref(number: number): string {
  return `${ticketsHref}/${number}`
}

export function deviceHref(id: string): string {
  return `${devicesHref}/${encodeURIComponent(id)}`
}
