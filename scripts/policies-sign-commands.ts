import { existsSync, statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Command } from 'commander'
import { shown } from '../policies/plan/texts.ts'
import { newSigningKeys, SigningKeyUnusable } from '../policies/signature.ts'
import { verifyBundle } from '../policies/verify-bundle.ts'
import { readBundle } from './bundle-files.ts'
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
  if (out.trim() === '') throw new Unusable('The name of the file is empty. Name one with --out.')
  if (!existsSync(dirname(out)))
    throw new Unusable(`There is no folder ${dirname(out)}. Make it first, or name a file in another folder.`)
  const publicFile = `${out}.pub`
  for (const file of [out, publicFile])
    if (existsSync(file)) throw new Unusable(`${file} is there already. Name another file, or move it away.`)
  const { privateKey, publicKey } = newSigningKeys()
  await written(out, writeFile(out, privateKey, { mode: 0o600, flag: 'wx' }))
  await written(publicFile, writeFile(publicFile, publicKey, { flag: 'wx' }))
  terminal.out(`The private key is ${out}: keep it offline. Give ${publicFile} to whoever checks bundles.`)
}

async function verify(folder: string, keyFile: string | undefined, terminal: Terminal): Promise<void> {
  const key = keyFile === undefined ? undefined : await readable(`The key ${keyFile}`, readFile(keyFile, 'utf8'))
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new Unusable(`${folder} is a file. Name the folder of a bundle.`)
  const found = await readable(`The bundle ${folder}`, readBundle(folder))
  const faults = verifyBundle(found, key)
  // Whoever adds a file chooses its name: it must not write over what the terminal shows.
  for (const { file, problem } of faults) terminal.err(`${folder}/${shown(file, longestName)}: ${problem}.`)
  if (faults.length > 0) {
    terminal.err(`${counted(faults.length, 'fault')}. Compile the plan again, or fetch the bundle again.`)
    return terminal.fail(1)
  }
  const signed = key === undefined ? 'whether it is signed was not asked' : `signed by ${keyFile}`
  const files = [...found.values()].filter((what) => typeof what !== 'string')
  terminal.out(`${folder}: ${counted(files.length, 'file')} as made, ${signed}.`)
}

const longestName = 400

/** Thrown where a file or a folder that was named can't be used; the message says which and what to do. */
class Unusable extends Error {
  override name = 'Unusable'
}

async function readable<Value>(what: string, reading: Promise<Value>): Promise<Value> {
  return await reading.catch((error: unknown) => {
    const why = isMissing(error) ? 'it is not there' : reasonOf(error)
    throw new Unusable(`${what} can't be read: ${why}. Check the path, and that you may read it.`, { cause: error })
  })
}

async function written(file: string, writing: Promise<void>): Promise<void> {
  await writing.catch((error: unknown) => {
    const remedy = 'Check that the folder can be written, or name a file in another one.'
    throw new Unusable(`The key can't be written to ${file}: ${reasonOf(error)}. ${remedy}`, { cause: error })
  })
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Runs a command; what a person can mend is told in its own sentence. */
async function told(terminal: Terminal, run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    if (!(error instanceof SigningKeyUnusable || error instanceof Unusable)) throw error
    terminal.err(error.message)
    terminal.fail(1)
  }
}
