import type { Post } from '../core/desk-client.ts'

/** A desk that has not answered by then has not answered: the worker should not be kept awake for it. */
const patienceMs = 20_000

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function secondsIn(header: string | null): number | undefined {
  const seconds = Number(header ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined
}

/** Posts by fetch, without cookies, without following redirects: a captive portal is not the desk. */
export const post: Post = async (url, contentType, body) => {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': contentType },
      body,
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(patienceMs),
    })
    return {
      status: response.status,
      body: await bodyOf(response),
      retryAfterSeconds: secondsIn(response.headers.get('retry-after')),
    }
  } catch {
    return 'no-answer'
  }
}
