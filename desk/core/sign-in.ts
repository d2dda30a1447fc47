/** A sign-in link opens one session, within an hour: it is printed where it is used, and a new one is a command away. */
export const signInLinkMs = 3600 * 1000

/** A working day; after that a new link is asked for. */
export const sessionMs = 12 * 3600 * 1000

export const sessionCookie = 'fadder_session'

/** The command that makes a new link, as the refusals and the log tell it. */
export const newLinkCommand = 'npm run -s fadder -- desk sign-in-link'

/**
 * The address of a one-time link. The token is in the fragment, which no browser sends: it can stand
 * in no log of a server or proxy.
 */
export function signInAddress(publicUrl: string, token: string): string {
  return `${publicUrl}/sign-in#token=${token}`
}
