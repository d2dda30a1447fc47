import * as z from 'zod'

const uuid = '[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}'

/** The services by which things may be connected, by number or UUID; an empty list stands for all of them. */
export const bluetoothServices = z.array(
  z
    .string()
    .regex(
      new RegExp(`^(?:(?:0x)?(?:[0-9A-Fa-f]{4}|[0-9A-Fa-f]{8})|${uuid})$`),
      'must be a service such as 0x110B, or a UUID',
    ),
)

/** Sound, and what is pressed instead of the keyboard, which connects in an older and a newer way. */
const neededByAids = ['0000110b', '00001124', '00001812']

/**
 * Lists by which hearing aids and headphones, or switches and keyboards of one's own, no longer connect. What is
 * needed for some of them counts as needed.
 */
export const withoutBluetoothAids = bluetoothServices.refine((services) => {
  const named = services.map(inFull)
  return named.length > 0 && !neededByAids.every((service) => named.includes(service))
})

/** The eight digits of a service that has a number of its own; any other UUID as it is. */
function inFull(service: string): string {
  const digits = service
    .toLowerCase()
    .replace(/^0x/, '')
    .replace(/-0000-1000-8000-00805f9b34fb$/, '')
  return digits.padStart(8, '0')
}
