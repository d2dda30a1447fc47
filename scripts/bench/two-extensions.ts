import { join } from 'node:path'
import { buildExtension } from '../extension-package.ts'
import { openBenchSchool, type BenchSchool } from './bench-school.ts'
import { checkInsHeard } from './check-ins-heard.ts'
import { emptyPage, writeEmptyExtension } from './empty-extension.ts'
import type { Workplace } from './workplace.ts'

/** An extension to weigh: built, packed, and served by a school of its own. */
export interface WeighedExtension {
  /** The folder that it was built into. */
  built: string
  school: BenchSchool
  /** A page of it. */
  page: string
  /** Waits until the extension, started at a moment, has done all that it does by itself when it is new. */
  settled(started: number): Promise<void>
}

/** Fadder, and an extension that does nothing. */
export interface TwoExtensions extends AsyncDisposable {
  fadder: WeighedExtension
  empty: WeighedExtension
}

/** Builds both, and opens a school for each. */
export async function openTwoExtensions(workplace: Workplace): Promise<TwoExtensions> {
  const { folder } = workplace
  const [built, builtEmpty] = [join(folder, 'built'), join(folder, 'built-empty')]
  await buildExtension(built)
  await writeEmptyExtension(builtEmpty)
  const { onCheckIn, since } = checkInsHeard(workplace)
  await using ends = new AsyncDisposableStack()
  const school = await openBenchSchool(built, join(folder, 'fadder'), { onCheckIn })
  ends.defer(() => school.desk.close())
  const emptySchool = await openBenchSchool(builtEmpty, join(folder, 'empty'))
  ends.defer(() => emptySchool.desk.close())
  const opened = ends.move()
  return {
    fadder: { built, school, page: 'extension/about/about.html', settled: since },
    empty: { built: builtEmpty, school: emptySchool, page: emptyPage, settled: async () => {} },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  }
}

/** Weighs both in rounds whose order alternates, since what disturbs a machine should disturb both. */
export async function inRounds<Weight>(
  { fadder, empty }: TwoExtensions,
  rounds: number,
  weigh: (extension: WeighedExtension) => Promise<Weight>,
  onRound: (round: number) => void,
): Promise<{ fadder: Weight[]; empty: Weight[] }> {
  const sides = [
    { extension: fadder, weights: new Array<Weight>() },
    { extension: empty, weights: new Array<Weight>() },
  ]
  for (let round = 1; round <= rounds; round += 1) {
    onRound(round)
    for (const { extension, weights } of round % 2 === 1 ? sides : sides.toReversed())
      weights.push(await weigh(extension))
  }
  const [ours = [], nothing = []] = sides.map(({ weights }) => weights)
  return { fadder: ours, empty: nothing }
}
