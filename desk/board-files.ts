import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

export interface BoardFile {
  body: Uint8Array<ArrayBuffer>
  contentType: string
  /** Whether it is served without a session: the pages of links and what they refer to, and nothing else. */
  open: boolean
}

/** The built board, by the path of each file in the address: `/index.html`, `/assets/board.js`. */
export interface BoardFiles {
  get(path: string): BoardFile | undefined
}

export const signInPage = '/sign-in.html'
export const reportFile = '/report.html'
export const boardPage = '/index.html'

/** Thrown where the board has not been built. */
export class BoardMissing extends Error {
  override name = 'BoardMissing'
}

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/** The paths that a page names in `src` and `href`: scripts, their preloaded imports, styles, pictures. */
function references(html: string): Set<string> {
  const named = [...html.matchAll(/(?:src|href)="([^"#?]+)"/g)].map(([, reference]) => reference ?? '')
  return new Set(named.map((reference) => new URL(reference, `http://desk${signInPage}`).pathname))
}

/**
 * Reads the built board whole into memory: a request can reach what is in it and nothing else.
 * @throws BoardMissing where the folder lacks the board or a link's page.
 */
export async function readBoardFiles(folder: string): Promise<BoardFiles> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const entry of names) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    files.set(`/${relative(folder, file).split(sep).join('/')}`, new Uint8Array(await readFile(file)))
  }
  const [signIn, report] = [files.get(signInPage), files.get(reportFile)]
  if (signIn === undefined || report === undefined || !files.has(boardPage))
    throw new BoardMissing(
      `The board is not in ${folder}: sign-in.html, report.html and index.html are needed. "npm start" builds it.`,
    )
  const named = [signIn, report].flatMap((page) => [...references(new TextDecoder().decode(page))])
  const open = new Set([...named, signInPage, reportFile])
  return {
    get(path) {
      const body = files.get(path)
      const contentType = contentTypes[extname(path)] ?? 'application/octet-stream'
      return body && { body, contentType, open: open.has(path) }
    },
  }
}
