import { findBrowser } from '../browser/find-browser.ts'
import { coldStart, countedMs, settledMs, type ColdStart } from './cold-start.ts'
import type { Figure, Section } from './figure.ts'
import { idlePeriod, watchedMinutes, type IdlePeriod } from './idle-period.ts'
import { fileBytes } from './package-bytes.ts'
import { siblingTable, type BesideSibling } from './sibling-table.ts'
import { inRounds, openTwoExtensions, type WeighedExtension } from './two-extensions.ts'
import type { Workplace } from './workplace.ts'

const rounds = 5

/** Milliseconds that an extension which does nothing took where the sibling was measured. */
const nothingThere = 43

async function deflatedKilobytes({ built }: WeighedExtension): Promise<number> {
  return (await fileBytes(built)).reduce((sum, { deflated }) => sum + deflated, 0) / 1000
}

function beside(runs: readonly number[]): Pick<Figure, 'beside'> {
  return { beside: [{ name: 'an empty extension', runs }] }
}

interface Starts {
  fadder: readonly ColdStart[]
  empty: readonly ColdStart[]
}

function startRow(
  { fadder, empty }: Starts,
  sibling: string,
  figure: Omit<Figure, 'runs' | 'beside'>,
  read: (start: ColdStart) => number,
): BesideSibling {
  return { sibling, figure: { ...figure, runs: fadder.map(read), ...beside(empty.map(read)) } }
}

function startRows(starts: Starts): BesideSibling[] {
  const cpu = 'Processor time of its process'
  const seconds = `${countedMs / 1000} s from the worker's start`
  const aim = { atMost: 60 }
  return [
    startRow(
      starts,
      '1.5 and its wasm',
      { name: "Worker's heap after a check-in and a full collection", unit: 'MB', aim: { atMost: 0.8 } },
      ({ heapBytes }) => heapBytes / 1e6,
    ),
    startRow(
      starts,
      `112 (nothing: ${nothingThere})`,
      { name: `${cpu}, ${seconds}, just installed`, unit: 'ms', aim },
      ({ installed }) => installed,
    ),
    startRow(starts, '', { name: `${cpu}, the same, a browser's start`, unit: 'ms', aim }, ({ again }) => again),
    startRow(
      starts,
      '',
      { name: `${cpu}, ${settledMs / 1000} s, with a check-in`, unit: 'ms' },
      ({ settled }) => settled,
    ),
  ]
}

function idleRows({ periodMinutes, requests, alive, empty }: IdlePeriod): BesideSibling[] {
  const inPeriod = requests.reduce((sum, count) => sum + count, 0)
  return [
    {
      sibling: '360',
      figure: {
        name: 'Requests when idle',
        unit: 'an hour',
        runs: [(inPeriod * 60) / periodMinutes],
        aim: { atMost: 4 },
        ...beside([(empty.requests * 60) / watchedMinutes]),
      },
    },
    {
      sibling: '100',
      figure: {
        name: 'Share of the time that its worker lives when idle',
        unit: '%',
        runs: [alive * 100],
        aim: { atMost: 2 },
        ...beside([empty.alive * 100]),
      },
    },
  ]
}

/** The shape by which the nearest sibling is known, of Fadder and of an extension that does nothing. */
export async function benchShape(workplace: Workplace): Promise<Section> {
  const { say, goOn } = workplace
  const found = await findBrowser({ say })
  say('Shape: building and packing …')
  await using extensions = await openTwoExtensions(workplace)
  const { fadder, empty } = extensions
  const starts = await inRounds(
    extensions,
    rounds,
    async (extension) => {
      goOn()
      return await coldStart(extension, found, workplace)
    },
    (round) => say(`Shape: cold starts, round ${round} of ${rounds} …`),
  )
  say('Shape: devices are started for an idle period …')
  const idle = await idlePeriod({ fadder, empty, found, workplace })
  const bytes: BesideSibling = {
    sibling: '573',
    figure: {
      name: 'Its files, deflated one by one',
      unit: 'kB',
      runs: [await deflatedKilobytes(fadder)],
      aim: { atMost: 60 },
      ...beside([await deflatedKilobytes(empty)]),
    },
  }
  const rows = [bytes, ...startRows(starts), ...idleRows(idle)]
  const told = idle.requests.join(' + ')
  return {
    title: 'Shape, beside the nearest sibling',
    figures: rows.map(({ figure }) => figure),
    notes: [
      `Idle: one period of ${idle.periodMinutes} minutes, watched on ${idle.requests.length} devices at once; requests ${told}.`,
      '',
      ...siblingTable(rows),
    ],
  }
}
