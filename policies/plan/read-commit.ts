import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { decoded, longestFile, tooLarge, type FileText, type TextFault } from './read-text.ts'
import { shown } from './texts.ts'

const noFile = 'there is no such file in that commit'
const noCommit = 'the checkout does not have that commit: fetch it there'

/** What git says, and what it means for whoever wrote the plan. */
const reasons: readonly [RegExp, string][] = [
  [/not a git repository/i, 'the folder is no git checkout'],
  [/dubious ownership/i, 'the checkout belongs to somebody else, and git does not trust it'],
  [/does not exist in|path .* exists on disk, but not in/i, noFile],
  [/bad file/i, 'it is a folder, or the checkout lacks its content: fetch it there'],
  [/outside repository/i, 'the path leads out of the checkout'],
]

/**
 * Reads a file as it is in one commit of a git checkout, whatever the checkout's folders hold now. Nothing
 * is fetched: a checkout is brought up to date by whoever keeps it.
 */
export async function readCommit(checkout: string, commit: string, path: string): Promise<FileText> {
  const folder = await stat(checkout).catch(() => undefined)
  if (!folder?.isDirectory()) return { fault: { why: `there is no folder ${shown(checkout, 200)}` } }
  const { thrown, out, said } = await git(checkout, ['cat-file', 'blob', `${commit}:${path}`])
  if (!thrown) return decoded(out)
  const fault = faultOf(thrown, said)
  if (fault.why !== noFile) return { fault }
  // Of a commit that is missing, git says that the file is not in it.
  const found = await git(checkout, ['cat-file', '-e', `${commit}^{commit}`])
  return { fault: found.thrown ? { why: noCommit } : fault }
}

/** What git did: what it printed, what it said beside that, and what it ended with where it failed. */
interface Run {
  thrown: (Error & { code?: unknown }) | null
  out: Buffer
  said: string
}

async function git(checkout: string, words: readonly string[]): Promise<Run> {
  const options = { encoding: 'buffer', maxBuffer: longestFile, env: ownEnv() } as const
  return await new Promise((resolve) => {
    execFile('git', ['-C', checkout, ...words], options, (thrown, out, said) => {
      resolve({ thrown, out, said: said.toString('utf8') })
    })
  })
}

/**
 * The environment without what git reads from it: whoever runs this in a hook of git has the hook's own checkout
 * there. No prompt; no other object in the place of one that is named by its id; and, by any protocol, no way to
 * fetch what a partial clone lacks.
 */
function ownEnv(): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  return {
    ...Object.fromEntries(others),
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    LC_ALL: 'C',
  }
}

function faultOf(thrown: NonNullable<Run['thrown']>, said: string): TextFault {
  if (thrown.code === 'ENOENT')
    return { why: 'git is not installed on this machine', remedy: 'Install git, or name the file by its path.' }
  if (thrown.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return tooLarge
  const known = reasons.find(([pattern]) => pattern.test(said))
  const [, why = `git says: ${shown(said.trim().split('\n')[0] ?? 'nothing', 200)}`] = known ?? []
  return { why }
}
