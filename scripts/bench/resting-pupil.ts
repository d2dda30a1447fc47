import { join } from 'node:path'
import * as z from 'zod/mini'
import { Settings } from '../../contract/settings.ts'
import type { FoundBrowser } from '../browser/find-browser.ts'
import { startBrowser, type RunningBrowser } from '../start/running-browser.ts'
import { openBenchSchool, type BenchSchool } from './bench-school.ts'
import { openDoor, type SeenRequest } from './request-log.ts'

/** A class of the example that has the base level and nothing else. */
const baseLevelUnit = '/Elever/Grönkullaskolan/7A'

const LinuxPolicy = z.looseObject({
  '3rdparty': z.object({ extensions: z.record(z.string(), Settings) }),
})

/** A pupil's browser that nobody touches and no debugger is attached to, with a desk of its own that hears it alone. */
export interface RestingPupil {
  settings: Settings
  /** Everything that has been asked of the desk's address. */
  seen: readonly SeenRequest[]
  /** The browser's process; undefined while the lid is shut. */
  pid(): number | undefined
  /** Opens the lid: the browser starts with the profile that it had. */
  open(): Promise<void>
  /** Shuts the device down. */
  shut(): Promise<void>
  /** Shuts it down and ends its desk. */
  end(): Promise<void>
}

/** Puts the unit's policy in place, active on this machine too and otherwise as the base level has it, but for `instead`. */
async function putBaseLevel(
  school: BenchSchool,
  instead: Partial<Settings>,
): Promise<{ settings: Settings; policyFolder: string }> {
  const policy = LinuxPolicy.parse(JSON.parse(await school.policyOf(baseLevelUnit)))
  const settings = policy['3rdparty'].extensions[school.extensionId]
  if (settings === undefined) throw new Error(`The policy of ${baseLevelUnit} has no settings for the extension.`)
  Object.assign(settings, instead)
  settings.activeOn.push('linux')
  return { settings, policyFolder: await school.putPolicy(JSON.stringify(policy), 'managed') }
}

/** Sets all of it up in `folder`; the lid is still shut. @param instead settings that depart from the base level's. */
export async function restingPupil(
  built: string,
  found: FoundBrowser,
  folder: string,
  instead: Partial<Settings> = {},
): Promise<RestingPupil> {
  const door = await openDoor()
  const school = await openBenchSchool(built, join(folder, 'school'), { publicUrl: door.url })
  door.leadTo(school.desk.localUrl)
  const { settings, policyFolder } = await putBaseLevel(school, instead)
  let browser: RunningBrowser | undefined
  const shut = async (): Promise<void> => {
    await browser?.close()
    browser = undefined
  }
  return {
    settings,
    seen: door.seen,
    pid: () => browser?.pid,
    shut,
    async open() {
      browser = await startBrowser(found, policyFolder, folder)
      // That the browser ends by itself is seen by what is then not heard; here it must only not be unhandled.
      browser.failed.catch(() => undefined)
    },
    async end() {
      await shut()
      await door.close()
      await school.desk.close()
    },
  }
}
