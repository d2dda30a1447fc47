import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FoundBrowser } from './find-browser.ts'

/** Whether this machine can give a browser a policy folder of its own: mount namespaces are Linux's. */
export function canHavePrivatePolicy(): boolean {
  return process.platform === 'linux'
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

/**
 * Writes a program that starts the browser so that it sees `policyFolder` (with `managed/*.json` in it)
 * as the machine's policy, and nobody else does: a mount namespace of its own. Every browser started so
 * can have another policy; the machine's own /etc is never written to.
 *
 * Where the folder that the browser looks in does not exist, an overlay over /etc makes it, for this
 * browser alone.
 * @returns the program's path; its arguments are the browser's.
 */
export async function writePolicyLauncher(
  { executable, policyRoot }: FoundBrowser,
  policyFolder: string,
  into: string,
): Promise<string> {
  const root = process.getuid?.() === 0
  const script = `#!/bin/sh
# Starts the browser under the policy in ${policyFolder}, in a mount namespace of its own.
exec unshare ${root ? '-m' : '-rm'} sh -c '
  target=$1 folder=$2
  shift 2
  if [ ! -d "$target" ]; then
    mount -t tmpfs tmpfs /mnt && mkdir /mnt/upper /mnt/work &&
    mount -t overlay overlay -o lowerdir=/etc,upperdir=/mnt/upper,workdir=/mnt/work /etc &&
    mkdir -p "$target" || exit 97
  fi
  mount --bind "$folder" "$target" || exit 97
  exec "$@"
' sh ${quoted(policyRoot)} ${quoted(policyFolder)} ${quoted(executable)} "$@"
`
  const file = join(into, 'browser-under-policy.sh')
  await writeFile(file, script)
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
