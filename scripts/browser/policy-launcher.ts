import { chmod, mkdir, writeFile } from 'node:fs/promises'
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
 * Writes a program that starts the browser so that it, and nothing else on the machine, sees the JSON
 * files in `policyFolder` as its managed policy: the folder is bound over the real one in a mount
 * namespace of its own. Browsers started so can each have another policy, and /etc is never written to.
 *
 * Where the folder that the browser looks in does not exist, an overlay over /etc makes it, for this
 * browser alone.
 * @param into a folder for the program and the overlay's mount point.
 * @returns the program's path; its arguments are the browser's. It ends with 97 where a mount is refused.
 */
export async function writePolicyLauncher(
  { executable, managedFolder }: FoundBrowser,
  policyFolder: string,
  into: string,
): Promise<string> {
  const asRoot = process.getuid?.() === 0
  const overlay = join(into, 'etc-overlay')
  await mkdir(overlay, { recursive: true })
  const script = `#!/bin/sh
exec unshare ${asRoot ? '-m' : '-rm'} sh -c '
  target=$1 folder=$2 overlay=$3
  shift 3
  if [ ! -d "$target" ]; then
    mount -t tmpfs tmpfs "$overlay" && mkdir "$overlay/upper" "$overlay/work" &&
    mount -t overlay overlay -o "lowerdir=/etc,upperdir=$overlay/upper,workdir=$overlay/work" /etc &&
    mkdir -p "$target" || exit 97
  fi
  mount --bind "$folder" "$target" || exit 97
  exec "$@"
' sh ${[managedFolder, policyFolder, overlay, executable].map(quoted).join(' ')} "$@"
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
