import { Command } from 'commander'
import { writeFile } from 'node:fs/promises'
import { availableParallelism, cpus } from 'node:os'
import {
  checkPossible,
  chosenParts,
  measurePart,
  minutesOf,
  partNames,
  PartNotMeasured,
  partsOf,
} from './bench/parts.ts'
import { sectionJson, sectionText } from './bench/table.ts'
import { NoBrowser } from './browser/find-browser.ts'

// Measures what docs/performance.md tells of. Nothing of it is a test: a machine that is busy is no fault.
const command = new Command('npm run bench --')
  .description('Measures the extension, the desk and the compiler on this machine, against its own limits.')
  .argument('[parts...]', `what to measure: ${partNames.join(', ')}; all of it when none is named`)
  .option('--idle-minutes <number>', 'how long an idle device is listened to', minutesOf, 60)
  .option('--json <file>', 'write the figures, every run of them, to a file too')
  .parse()
const { idleMinutes, json } = command.opts<{ idleMinutes: number; json?: string }>()

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => stop.abort(new Error('The benchmark was asked to end.')))
const say = (sentence: string) => console.error(sentence)

async function main(): Promise<void> {
  const parts = partsOf(idleMinutes)
  const chosen = chosenParts(command.args)
  for (const name of chosen) checkPossible(name, parts[name])
  const cores = `${availableParallelism()} cores (${cpus()[0]?.model ?? 'of no known model'})`
  const machine = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cores}`
  console.log(machine)
  const sections: unknown[] = []
  for (const name of chosen) {
    const section = await measurePart(name, parts[name], stop.signal, say)
    console.log(`\n${sectionText(section)}`)
    sections.push(sectionJson(section))
    // After each part: the figures of an hour should not be lost with the last minute.
    if (json !== undefined) await writeFile(json, `${JSON.stringify({ machine, sections }, null, 2)}\n`)
  }
}

try {
  await main()
} catch (error) {
  if (stop.signal.aborted) say('fadder: the benchmark was ended before it was done; what it started is gone.')
  else if (error instanceof NoBrowser || error instanceof PartNotMeasured) say(`fadder: ${error.message}`)
  else throw error
  process.exitCode = 1
}
