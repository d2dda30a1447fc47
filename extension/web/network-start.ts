import type { NetworkStartPorts } from '../core/network-start.ts'

/** navigator.onLine (HTML standard): false is sure, true says that there is some network. */
export const networkStartPorts: NetworkStartPorts = {
  now: () => Date.now(),
  isOnline: () => navigator.onLine,
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}
