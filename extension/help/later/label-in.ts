import { DeviceLabel } from '../../../contract/ticket.ts'
import { personalNumbersIn } from '../../core/personal-number.ts'

/**
 * What of a code that the camera reads can be a device's label. An address is none; nor is what looks like a personal
 * number, since a card with one has a code as well: a label that looks so is typed, and asked about there.
 */
export function labelIn(code: string | undefined): string | undefined {
  const label = DeviceLabel.safeParse(code).data
  return label === undefined || label.includes('://') || personalNumbersIn(label).length > 0 ? undefined : label
}
