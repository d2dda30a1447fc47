import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FoundBrowser } from './find-browser.ts'

/** Whether this machine can give a browser a policy folder of its own: mount namespaces are Linux's. */
export function canHavePrivatePolicy(): boolean {
  return process.platform === 'linux'
}

/** What starts a program in a mount namespace of its own, where it may mount; any user may, who may have one at all. */
export function inOwnNamespace(): [program: string, option: string] {
  return ['unshare', process.getuid?.() === 0 ? '-m' : '-rm']
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

/**
 * Runs in the namespace: puts the policy folder where the browser looks, and starts the browser.
 *
 * A folder that does not exist can't be mounted on. Then the nearest one above that does is shadowed: by a
 * file system in memory with everything that was there bound back into it, and the missing folders made.
 * It needs no overlay file system, and so works for any user who may have a namespace.
 */
const inNamespace = `
target=$1 policy=$2 shadow=$3
shift 3
above=$target
while [ ! -d "$above" ]; do above=$(dirname "$above"); done
if [ "$above" != "$target" ]; then
  mount -t tmpfs tmpfs "$shadow" || exit 97
  for entry in "$above"/* "$above"/.[!.]*; do
    name=$shadow/\${entry##*/}
    if [ -L "$entry" ]; then cp -P "$entry" "$name"
    elif [ -d "$entry" ]; then mkdir "$name" && mount --rbind "$entry" "$name"
    elif [ -e "$entry" ]; then : > "$name" && mount --bind "$entry" "$name"
    fi || exit 97
  done
  mkdir -p "$shadow/\${target#"$above"/}" && mount --rbind "$shadow" "$above" || exit 97
fi
mount --bind "$policy" "$target" || exit 97
exec "$@"
`

/**
 * Writes a program that starts the browser so that it, and nothing else on the machine, sees the JSON
 * files in `policyFolder` as its managed policy, in a mount namespace of its own. Browsers started so can
 * each have another policy, and /etc is never written to.
 * @param into a folder for the program and a mount point.
 * @returns the program's path; its arguments are the browser's. It ends with 97 where a mount is refused.
 */
export async function writePolicyLauncher(
  { executable, managedFolder }: FoundBrowser,
  policyFolder: string,
  into: string,
): Promise<string> {
  const shadow = join(into, 'etc-shadow')
  await mkdir(shadow, { recursive: true })
  const words = ['sh', managedFolder, policyFolder, shadow, executable].map(quoted).join(' ')
  const file = join(into, 'browser-under-policy.sh')
  await writeFile(file, `#!/bin/sh\nexec ${inOwnNamespace().join(' ')} sh -c ${quoted(inNamespace)} ${words} "$@"\n`)
  await chmod(file, 0o700)
  return file
}

/**
 * The switches under which Fadder starts a browser by itself, for a demonstration or a test. Inside the
 * namespace the browser is root, and its sandbox refuses to be, so it is switched off: such a browser is
 * not for surfing.
 */
export function browserSwitches(profile: string, options: { headless: boolean }): string[] {
  return [
    `--user-data-dir=${profile}`,
    '--no-sandbox',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-gpu',
    '--disable-quic',
    '--disable-sync',
    '--disable-component-update',
    '--password-store=basic',
    ...(options.headless ? ['--headless=new'] : []),
  ]
}
