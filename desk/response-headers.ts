/** What every answer carries: the desk's pages load nothing from elsewhere, and stand in no other page. */
const always = {
  'Content-Security-Policy':
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; " +
    "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

export function secure(response: Response): Response {
  for (const [name, value] of Object.entries(always)) response.headers.set(name, value)
  return response
}

/**
 * Lets the extension, and no other origin, read an answer. A device's requests are simple in CORS's
 * sense, so this costs it no question beforehand.
 */
export function allowExtension(response: Response, request: Request, extensionId: string): Response {
  const origin = `chrome-extension://${extensionId}`
  response.headers.append('Vary', 'Origin')
  if (request.headers.get('Origin') !== origin) return response
  response.headers.set('Access-Control-Allow-Origin', origin)
  response.headers.set('Access-Control-Expose-Headers', 'Retry-After')
  return response
}

/** The answer to a preflight, for an extension whose requests are not simple; two hours is the longest that Chromium keeps it. */
export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': 'POST',
      'Access-Control-Allow-Headers': 'Content-Type',
      'Access-Control-Max-Age': '7200',
    },
  })
}
