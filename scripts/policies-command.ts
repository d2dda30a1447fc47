import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { compile } from '../policies/compile.ts'
import type { Deployment } from '../policies/deployment.ts'
import { enrolmentSecret } from '../policies/enrolment-secret.ts'
import type { Finding } from '../policies/plan/finding.ts'
import { unitsOf } from '../policies/plan/plan.ts'
import { manifestPath } from '../policies/outputs/manifest.ts'
import { readPlan } from '../policies/plan/read.ts'
import { signaturePath, SigningKeyUnusable, signManifest } from '../policies/signature.ts'
import { DataFolderUnusable, openDataFolder } from './data-folder.ts'
import { counted, lineOf } from './finding-lines.ts'
import { asOfOption } from './policies-options.ts'
import { compareCommand } from './policies-compare-command.ts'
import { diffCommand } from './policies-diff-command.ts'
import { explainCommand } from './policies-explain-command.ts'
import { initCommand } from './policies-init-command.ts'
import { schemaCommand } from './policies-schema-command.ts'
import { keygenCommand, verifyCommand } from './policies-sign-commands.ts'
import { processTerminal, type Terminal } from './terminal.ts'
import { FilesUnwritable, mendFolder, writeFiles } from './write-files.ts'

interface CompileOptions {
  out: string
  deskUrl?: string
  extensionId?: string
  enrolmentKey?: string
  signWith?: string
  asOf?: string
}

/** `fadder policies`: what can be done with a plan. */
export function policiesCommand(terminal: Terminal = processTerminal): Command {
  const policies = new Command('policies').description('read a plan and write the policies that carry it out')
  policies
    .command('check')
    .description('name everything that is wrong with a plan')
    .argument('<plan>', "the plan's YAML file")
    .addOption(asOfOption())
    .action((plan: string, { asOf }: { asOf?: string }) => checkCommand(plan, asOf ?? terminal.today(), terminal))
  policies
    .command('compile')
    .description('write the policies of every unit into a folder')
    .argument('<plan>', "the plan's YAML file")
    .requiredOption('--out <folder>', 'where the bundle is written')
    .option('--desk-url <url>', "where the desk answers (the plan's own desk)")
    .option('--extension-id <id>', "the extension's id (that of the data folder's signing key)")
    .option('--enrolment-key <file>', "32 bytes, or 64 hexadecimal digits (the data folder's key)")
    .option('--sign-with <file>', 'the private key that signs the bundle (see policies keygen)')
    .addOption(asOfOption())
    .action((plan: string, options: CompileOptions) => compileCommand(plan, options, terminal))
  return policies
    .addCommand(compareCommand(terminal))
    .addCommand(initCommand(terminal))
    .addCommand(schemaCommand(terminal))
    .addCommand(diffCommand(terminal))
    .addCommand(explainCommand(terminal))
    .addCommand(keygenCommand(terminal))
    .addCommand(verifyCommand(terminal))
}

/** Prints findings to the error stream; errors make the command fail, and `outcome` says what follows. */
function tell(findings: readonly Finding[], terminal: Terminal, outcome: string): void {
  for (const finding of findings) terminal.err(lineOf(finding))
  const errors = findings.filter((finding) => finding.severity === 'error').length
  if (errors === 0) return
  terminal.err(`${counted(errors, 'error')}. ${outcome}`)
  terminal.fail(1)
}

async function checkCommand(path: string, today: string, terminal: Terminal): Promise<void> {
  const { plan, findings } = await readPlan(path, today)
  tell(findings, terminal, 'The plan can not be compiled as it is.')
  if (plan) terminal.out(`${path}: ${counted([...unitsOf(plan.units)].length, 'unit')}, no errors.`)
}

async function compileCommand(path: string, options: CompileOptions, terminal: Terminal): Promise<void> {
  try {
    // Whatever becomes of this compile, half a bundle of an earlier one does not stay.
    if (await mendFolder(options.out))
      terminal.err(`An earlier compile into ${options.out} was broken off: what was there before it has been put back.`)
    const read = await readPlan(path, options.asOf ?? terminal.today())
    const compiled = read.plan ? compile(read.plan, await deploymentOf(options, terminal)) : read
    tell(compiled.findings, terminal, 'No file was written.')
    if (!read.plan || !('files' in compiled) || !compiled.files) return
    const signed = await signedFiles(compiled.files, options.signWith)
    const { written, unchanged, removed } = await writeFiles(signed, options.out)
    const units = counted([...unitsOf(read.plan.units)].length, 'unit')
    terminal.out(
      `${units} in ${options.out}: ${counted(written.length, 'file')} written, ` +
        `${unchanged.length} unchanged, ${removed.length} removed.`,
    )
  } catch (error) {
    if (
      !(
        error instanceof FilesUnwritable ||
        error instanceof DataFolderUnusable ||
        error instanceof KeyUnusable ||
        error instanceof SigningKeyUnusable
      )
    )
      throw error
    terminal.err(error.message)
    terminal.fail(1)
  }
}

/** The bundle with its signature beside the manifest, where a key is named. */
async function signedFiles(files: Map<string, string>, keyFile: string | undefined): Promise<Map<string, string>> {
  if (keyFile === undefined) return files
  const key = await readFile(keyFile, 'utf8').catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error)
    throw new KeyUnusable(`The signing key can't be read: ${why}. Make one: policies keygen --out FILE.`, {
      cause: error,
    })
  })
  return new Map([...files, [signaturePath, signManifest(files.get(manifestPath) ?? '', key)]])
}

/** Thrown where a key file can't be used; the message says what to do. */
class KeyUnusable extends Error {
  override name = 'KeyUnusable'
}

async function deploymentOf(options: CompileOptions, { env, today }: Terminal): Promise<Deployment> {
  const { deskUrl, extensionId, enrolmentKey } = options
  const named = extensionId !== undefined && enrolmentKey !== undefined
  const own = named ? undefined : await openDataFolder(env)
  const key = enrolmentKey === undefined ? own?.enrolmentKey : await readKey(enrolmentKey)
  return {
    deskUrl,
    extensionId: extensionId ?? own?.extensionId ?? '',
    enrolmentSecretOf: (unit) => enrolmentSecret(key ?? new Uint8Array(), unit),
    today: options.asOf ?? today(),
  }
}

async function readKey(path: string): Promise<Uint8Array> {
  const remedy = 'Name a file of 32 bytes or 64 hexadecimal digits.'
  const bytes = await startOf(path).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error)
    throw new KeyUnusable(`The enrolment key can't be read: ${why}. ${remedy}`, { cause: error })
  })
  const digits = bytes.toString('latin1').trim()
  if (/^[0-9a-f]{64}$/i.test(digits)) return Uint8Array.from(Buffer.from(digits, 'hex'))
  if (bytes.length === 32) return Uint8Array.from(bytes)
  const many = bytes.length > longestKey ? `more than ${longestKey}` : bytes.length
  throw new KeyUnusable(`The enrolment key ${path} has ${many} bytes. ${remedy}`)
}

const longestKey = 1000

/** The start of a file: one that is no key may be endless, such as /dev/urandom. */
async function startOf(path: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  // `end` is inclusive: one byte more than is allowed shows that there are too many.
  for await (const chunk of createReadStream(path, { end: longestKey })) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
