import { Command } from 'commander'
import { compile } from '../policies/compile.ts'
import type { Deployment } from '../policies/deployment.ts'
import { enrolmentSecret } from '../policies/enrolment-secret.ts'
import { manifestPath } from '../policies/outputs/manifest.ts'
import { unitsOf } from '../policies/plan/plan.ts'
import { readPlan } from '../policies/plan/read.ts'
import { signaturePath, SigningKeyUnusable, signManifest } from '../policies/signature.ts'
import { DataFolderUnusable, openDataFolder } from './data-folder.ts'
import { counted } from './finding-lines.ts'
import { asOfOption } from './policies-options.ts'
import { KeyUnusable, readEnrolmentKey, readSigningKey } from './read-keys.ts'
import { tellFindings } from './tell-findings.ts'
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

/** `policies compile PLAN --out DIR`: the policies of every unit, as a bundle. */
export function compileCommand(terminal: Terminal = processTerminal): Command {
  return new Command('compile')
    .description('write the policies of every unit into a folder')
    .argument('<plan>', "the plan's YAML file")
    .requiredOption('--out <folder>', 'where the bundle is written')
    .option('--desk-url <url>', "where the desk answers (the plan's own desk)")
    .option('--extension-id <id>', "the extension's id (that of the data folder's signing key)")
    .option('--enrolment-key <file>', "32 bytes, or 64 hexadecimal digits (the data folder's key)")
    .option('--sign-with <file>', 'the private key that signs the bundle (see policies keygen)')
    .addOption(asOfOption())
    .action((plan: string, options: CompileOptions) =>
      tellUnusable(terminal, () => writeBundle(plan, options, terminal)),
    )
}

async function writeBundle(path: string, options: CompileOptions, terminal: Terminal): Promise<void> {
  // Whatever becomes of this compile, half a bundle of an earlier one does not stay.
  if (await mendFolder(options.out))
    terminal.err(`An earlier compile into ${options.out} was broken off: what was there before it has been put back.`)
  const read = await readPlan(path, options.asOf ?? terminal.today())
  const compiled = read.plan ? compile(read.plan, await deploymentOf(options, terminal)) : read
  tellFindings(compiled.findings, terminal, 'No file was written.')
  if (!read.plan || !('files' in compiled) || !compiled.files) return
  const signed = await signedFiles(compiled.files, options.signWith)
  const { written, unchanged, removed } = await writeFiles(signed, options.out)
  const units = counted([...unitsOf(read.plan.units)].length, 'unit')
  terminal.out(
    `${units} in ${options.out}: ${counted(written.length, 'file')} written, ` +
      `${unchanged.length} unchanged, ${removed.length} removed.`,
  )
}

/** The bundle with its signature beside the manifest, where a key is named. */
async function signedFiles(files: Map<string, string>, keyFile: string | undefined): Promise<Map<string, string>> {
  if (keyFile === undefined) return files
  const key = await readSigningKey(keyFile)
  return new Map([...files, [signaturePath, signManifest(files.get(manifestPath) ?? '', key)]])
}

async function deploymentOf(options: CompileOptions, { env, today }: Terminal): Promise<Deployment> {
  const { deskUrl, extensionId, enrolmentKey } = options
  const named = extensionId !== undefined && enrolmentKey !== undefined
  const own = named ? undefined : await openDataFolder(env)
  const key = enrolmentKey === undefined ? own?.enrolmentKey : await readEnrolmentKey(enrolmentKey)
  return {
    deskUrl,
    extensionId: extensionId ?? own?.extensionId ?? '',
    enrolmentSecretOf: (unit) => enrolmentSecret(key ?? new Uint8Array(), unit),
    today: options.asOf ?? today(),
  }
}

/** Runs the command; what a person can mend is told in its own sentence. */
async function tellUnusable(terminal: Terminal, run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    if (
      !(error instanceof FilesUnwritable) &&
      !(error instanceof DataFolderUnusable) &&
      !(error instanceof KeyUnusable) &&
      !(error instanceof SigningKeyUnusable)
    )
      throw error
    terminal.err(error.message)
    terminal.fail(1)
  }
}
