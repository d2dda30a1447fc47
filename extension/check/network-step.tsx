import { useEffect, useState } from 'preact/hooks'
import { healthUrl } from '../../contract/endpoints.ts'
import { linkOutcome, medianMs, type RoundTrips } from '../core/round-trips.ts'
import { useKept } from '../use-kept.ts'
import { roundTrip } from '../web/round-trip.ts'
import { Quiet, focusAnswers, StepFrame, type StepProps } from './step-frame.tsx'

const asked = 5

/** Asks the desk a few times, one question after the other, and waits until the last is answered. */
async function measure(deskUrl: string): Promise<RoundTrips> {
  const url = healthUrl(deskUrl)
  // The first also opens the connection, which is no part of a round trip.
  await roundTrip(url)
  const trips: (number | undefined)[] = []
  while (trips.length < asked) trips.push(await roundTrip(url))
  return trips
}

/** Whether the device is online, and how soon the desk answers. Nothing to ask the pupil: it is measured. */
export function NetworkStep(props: StepProps) {
  const { words, onAnswer } = props
  const settings = useKept('lastGoodSettings')
  const deskUrl = settings.value?.deskUrl
  const [trips, setTrips] = useState<RoundTrips>()
  const [round, setRound] = useState(0)
  useEffect(() => {
    if (!settings.loaded) return undefined
    let current = true
    setTrips(undefined)
    const ask = async () => {
      const measured = deskUrl === undefined ? [] : await measure(deskUrl)
      if (current) setTrips(measured)
    }
    void ask()
    return () => {
      current = false
    }
  }, [settings.loaded, deskUrl, round])
  useEffect(() => {
    if (trips) focusAnswers()
  }, [trips])

  const median = trips && medianMs(trips)
  const status = () => {
    if (!trips) return words.measuring
    if (deskUrl === undefined) return words.noDesk
    if (median !== undefined) return words.answeredIn(median, trips.filter((trip) => trip !== undefined).length)
    return navigator.onLine ? words.noAnswer : words.offline
  }
  return (
    <StepFrame
      {...props}
      step="network"
      status={status()}
      verdict={trips ? linkOutcome(deskUrl !== undefined, trips) : 'measuring'}
      onAnswer={(outcome) => onAnswer(outcome, median === undefined ? {} : { latencyMs: median })}
    >
      <Quiet word={words.measureAgain} waits={trips === undefined} onPress={() => setRound(round + 1)} />
    </StepFrame>
  )
}
