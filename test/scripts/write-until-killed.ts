import { writeFiles } from '../../scripts/write-files.ts'
import { nodeDisk } from '../../scripts/writing/disk.ts'

// Writes a bundle, given as JSON, and kills its own process before one of the moves.
const [folder = '', files = '[]', killAt = '0'] = process.argv.slice(2)
let moves = 0
const entries: unknown = JSON.parse(files)
const bundle = new Map(
  Array.isArray(entries) ? entries.map(([path, text]): [string, string] => [String(path), String(text)]) : [],
)
await writeFiles(bundle, folder, {
  ...nodeDisk,
  move: async (from, to) => {
    moves++
    if (moves === Number(killAt)) process.kill(process.pid, 'SIGKILL')
    await nodeDisk.move(from, to)
  },
})
