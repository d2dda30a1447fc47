import * as z from 'zod/mini'
import { DeviceFindingCode, type Finding } from '../../contract/finding.ts'
import type { Guide } from '../../contract/entry.ts'
import { guideFor } from './self-help.ts'

/** What the device offers help with by itself, as a finding, and which findings the pupil wants to hear no more of. */
export const Offer = z.object({ code: z.optional(DeviceFindingCode), dismissed: z.array(DeviceFindingCode) })
export type Offer = z.infer<typeof Offer>

/** What may be offered, the most urgent first. Of the other findings a pupil neither feels nor mends anything. */
const offered: readonly DeviceFindingCode[] = ['battery-low', 'heat', 'storage-nearly-full', 'memory-pressure']

/**
 * What to offer after new readings: the most urgent finding that calls for something to be done. One that was
 * dismissed stays away until it has gone altogether and come back.
 */
export function offerAfter(
  findings: readonly Pick<Finding, 'code' | 'severity'>[],
  before: Offer = { dismissed: [] },
): Offer {
  const dismissed = before.dismissed.filter((code) => findings.some((finding) => finding.code === code))
  const serious = offered.filter((code) => findings.some((each) => each.code === code && each.severity === 'act'))
  const code = serious.find((each) => !dismissed.includes(each))
  return { ...(code ? { code } : {}), dismissed }
}

/** The pupil has had enough of an offer, or has taken it. The next one, if any, comes with the next readings. */
export function withDismissed(
  offer: Offer = { dismissed: [] },
  code: DeviceFindingCode | undefined = offer.code,
): Offer {
  const { code: shown, dismissed: before } = offer
  if (code === undefined) return offer
  const left = before.filter((each) => each !== code)
  return { ...(shown !== undefined && shown !== code ? { code: shown } : {}), dismissed: [...left, code] }
}

/** What was offered has helped: whatever the guide is for need not be offered again. */
export function helpedBy(guide: Guide, offer: Offer = { dismissed: [] }): Offer {
  const { code } = offer
  return code !== undefined && guideFor[code] === guide ? withDismissed(offer) : offer
}
