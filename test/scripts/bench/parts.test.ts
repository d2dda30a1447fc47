import { InvalidArgumentError } from 'commander'
import { expect, it } from 'vitest'
import { chosenParts, measurePart, minutesOf, PartNotMeasured, type Part } from '../../../scripts/bench/parts.ts'

it('measures all parts where none is named, and each once, in its own order', () => {
  expect(chosenParts([])).toEqual(['shape', 'popup', 'extension', 'desk', 'compile', 'idle'])
  expect(chosenParts(['compile', 'desk', 'compile'])).toEqual(['desk', 'compile'])
})

it('names the parts that there are where one is not', () => {
  expect(() => chosenParts(['disk', 'desk'])).toThrow(
    'There is no part disk. The parts are shape, popup, extension, desk',
  )
})

it('takes whole minutes that hold two check-ins of the base level', () => {
  expect(minutesOf('60')).toBe(60)
})

it.each(['59', '1441', '90.5', '', 'an hour', '-20', '1e3'])('takes no %j for the minutes', (text) => {
  expect(() => minutesOf(text)).toThrow(InvalidArgumentError)
})

/** A part that runs until it is told to end. */
const endless: Part = {
  mostMinutes: 0,
  needsPrivatePolicy: false,
  async measure({ pause }) {
    await pause(600_000)
    return { title: '', figures: [], notes: [] }
  },
}

it('gives up a part that hangs, by name', async () => {
  const measured = measurePart('desk', endless, new AbortController().signal, () => {})
  await expect(measured).rejects.toThrow(PartNotMeasured)
  await expect(measured).rejects.toThrow('The part desk was given up after 0 minutes.')
})

it('ends a part at once when it is asked to end', async () => {
  const stop = new AbortController()
  const measured = measurePart('desk', { ...endless, mostMinutes: 5 }, stop.signal, () => {})
  stop.abort()
  await expect(measured).rejects.not.toBeInstanceOf(PartNotMeasured)
})
