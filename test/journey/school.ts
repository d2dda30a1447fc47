import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { startDesk, type Desk } from '../../desk/serve.ts'
import { openDataFolder, type DataFolder } from '../../scripts/data-folder.ts'
import { home, packExtension } from '../../scripts/extension-package.ts'
import { compilePlan, pilotUnit, policyFolderOf } from '../../scripts/start/example.ts'

const LinuxPolicy = z.looseObject({
  '3rdparty': z.object({ extensions: z.record(z.string(), z.record(z.string(), z.unknown())) }),
})

/**
 * One municipality for one journey, all of it real and all of it in a folder of its own: a plan that can
 * be edited, its compiled policy, the packed extension, a desk with its database.
 */
export class School {
  readonly folder: string
  readonly data: DataFolder
  readonly planFile: string
  #desk: Desk | undefined
  #port = 0

  private constructor(folder: string, data: DataFolder) {
    this.folder = folder
    this.data = data
    this.planFile = join(folder, 'policies', 'examples', 'alvesta', 'plan.yaml')
  }

  /** Packs the extension with a key of its own, opens the desk, compiles the example plan for it. */
  static async open(builtExtension: string, board: string): Promise<School> {
    const folder = await mkdtemp(join(tmpdir(), 'fadder-journey-'))
    const school = new School(folder, await openDataFolder({ FADDER_DATA: join(folder, 'data') }))
    await cp(join(home, 'policies', 'examples'), join(folder, 'policies', 'examples'), { recursive: true })
    await cp(join(home, 'policies', 'packs'), join(folder, 'policies', 'packs'), { recursive: true })
    await cp(board, school.#board, { recursive: true })
    await school.putExtension(builtExtension)
    await school.openDesk()
    await mkdir(school.policyFolder)
    await school.compile()
    return school
  }

  get #board(): string {
    return join(this.folder, 'board')
  }
  /** The packed extension and its version, as the desk hands them out. */
  get extensionFolder(): string {
    return join(this.folder, 'extension')
  }
  /** The compiled bundle. */
  get bundle(): string {
    return join(this.folder, 'bundle')
  }
  /** What the browser takes for its managed policy: the pilot class's, and what lets a test look inside. */
  get policyFolder(): string {
    return join(this.folder, 'managed')
  }
  get desk(): Desk {
    if (!this.#desk) throw new Error('the desk is closed')
    return this.#desk
  }

  /** Packs another build under the same key; the desk serves it from now on. */
  async putExtension(built: string): Promise<void> {
    await packExtension(built, this.data.signingKeyFile, this.extensionFolder)
  }

  /**
   * Opens the desk, at the same address as before where there was one.
   * @param clock the desk's own, in milliseconds since 1970, where days are to pass.
   */
  async openDesk(clock: () => number = Date.now): Promise<void> {
    this.#desk = await startDesk({
      port: this.#port,
      clock,
      dataFolder: join(this.folder, 'desk'),
      unitRegisterFile: join(this.bundle, 'unit-register.json'),
      extensionId: this.data.extensionId,
      extensionFolder: this.extensionFolder,
      boardFolder: this.#board,
      log: (entry) => {
        if (entry.event === 'fault') console.error(JSON.stringify(entry))
      },
    })
    this.#port = Number(new URL(this.#desk.url).port)
  }

  async closeDesk(): Promise<void> {
    await this.#desk?.close()
    this.#desk = undefined
  }

  async planText(): Promise<string> {
    return await readFile(this.planFile, 'utf8')
  }

  async putPlan(text: string): Promise<void> {
    await writeFile(this.planFile, text)
  }

  /** Changes the plan's text; it must really change. */
  async editPlan(from: string | RegExp, to: string): Promise<void> {
    const before = await this.planText()
    const after = before.replace(from, to)
    if (after === before) throw new Error(`the plan has no ${String(from)}`)
    await this.putPlan(after)
  }

  /** Compiles the plan and puts the pilot class's policy before the browser. */
  async compile(): Promise<void> {
    await compilePlan(this.planFile, this.data, this.desk.url, this.bundle)
    await this.putPolicy(await this.compiledPolicy())
  }

  /** The pilot class's Linux policy, as compiled. */
  async compiledPolicy(): Promise<string> {
    return await readFile(join(policyFolderOf(this.bundle, pilotUnit), 'fadder.json'), 'utf8')
  }

  /** The settings in that policy that are meant for the extension. */
  async compiledSettings(): Promise<Record<string, unknown>> {
    const policy = LinuxPolicy.parse(JSON.parse(await this.compiledPolicy()))
    return policy['3rdparty'].extensions[this.data.extensionId] ?? {}
  }

  /** Puts the compiled policy before the browser with other settings for the extension, however wrong. */
  async putSettings(settings: Record<string, unknown>): Promise<void> {
    const policy = LinuxPolicy.parse(JSON.parse(await this.compiledPolicy()))
    policy['3rdparty'].extensions[this.data.extensionId] = settings
    await this.putPolicy(JSON.stringify(policy))
  }

  /** Puts a policy before the browser, whatever it says. The file that sorts last opens DevTools to the test. */
  async putPolicy(text: string): Promise<void> {
    await writeFile(join(this.policyFolder, 'fadder.json'), text)
    await writeFile(join(this.policyFolder, 'zz-test.json'), JSON.stringify({ DeveloperToolsAvailability: 1 }))
  }

  async close(): Promise<void> {
    await this.closeDesk()
    await rm(this.folder, { recursive: true, maxRetries: 5 })
  }
}
