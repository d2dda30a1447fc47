import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { Command } from 'commander'
import { newSigningKeys, SigningKeyUnusable } from '../policies/signature.ts'
import { verifyBundle } from '../policies/verify-bundle.ts'
import { readFiles } from './bundle-files.ts'
import { counted } from './finding-lines.ts'
import { processTerminal, type Terminal } from './terminal.ts'

/** `policies keygen --out FILE`: the pair that signs bundles and checks them. */
export function keygenCommand(terminal: Terminal = processTerminal): Command {
  return new Command('keygen')
    .description('make the key pair that bundles are signed with')
    .requiredOption('--out <file>', 'where the private key is written; the public one gets .pub behind it')
    .action(({ out }: { out: string }) => told(terminal, () => keygen(out, terminal)))
}

/** `policies verify FOLDER [--key FILE]`: whether a bundle is as it was made, and by whom. */
export function verifyCommand(terminal: Terminal = processTerminal): Command {
  return new Command('verify')
    .description('check a bundle by itself: every file by its digest, and the signature by a public key')
    .argument('<folder>', 'the bundle')
    .option('--key <file>', 'the public key that must have signed it')
    .action((folder: string, { key }: { key?: string }) => told(terminal, () => verify(folder, key, terminal)))
}

async function keygen(out: string, terminal: Terminal): Promise<void> {
  const publicFile = `${out}.pub`
  for (const file of [out, publicFile])
    if (existsSync(file)) throw new SigningKeyUnusable(`${file} is there already. Name another file, or move it away.`)
  const { privateKey, publicKey } = newSigningKeys()
  await writeFile(out, privateKey, { mode: 0o600, flag: 'wx' })
  await writeFile(publicFile, publicKey, { flag: 'wx' })
  terminal.out(`The private key is ${out}: keep it offline. Give ${publicFile} to whoever checks bundles.`)
}

async function verify(folder: string, keyFile: string | undefined, terminal: Terminal): Promise<void> {
  const key = keyFile === undefined ? undefined : await readable(`The key ${keyFile}`, readFile(keyFile, 'utf8'))
  const files = await readable(`The bundle ${folder}`, readFiles(folder))
  const faults = verifyBundle(files, key)
  for (const { file, problem } of faults) terminal.err(`${folder}/${file}: ${problem}.`)
  if (faults.length > 0) {
    terminal.err(`${counted(faults.length, 'fault')}. Compile the plan again, or fetch the bundle again.`)
    return terminal.fail(1)
  }
  const signed = key === undefined ? 'whether it is signed was not asked' : `signed by ${keyFile}`
  terminal.out(`${folder}: ${counted(files.size, 'file')} as made, ${signed}.`)
}

/** Thrown where a file or a folder that was named can't be read; the message says which and what to do. */
class Unreadable extends Error {
  override name = 'Unreadable'
}

async function readable<Value>(what: string, reading: Promise<Value>): Promise<Value> {
  return await reading.catch((error: unknown) => {
    const why = error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'it is not there' : String(error)
    throw new Unreadable(`${what} can't be read: ${why}. Check the path, and that you may read it.`, { cause: error })
  })
}

/** Runs a command; what a person can mend is told in its own sentence. */
async function told(terminal: Terminal, run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    if (
      !(error instanceof SigningKeyUnusable || error instanceof Unreadable) &&
      !(error instanceof Error && 'code' in error)
    )
      throw error
    terminal.err(error.message)
    terminal.fail(1)
  }
}
