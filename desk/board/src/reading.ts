import type { SignalName, Signals } from '../../../contract/snapshot.ts'
import type { BoardLanguage } from './words/board-language.ts'
import type { Words } from './words/words.ts'

const locales: Record<BoardLanguage, string> = { sv: 'sv-SE', en: 'en-GB' }
const systems: Record<string, string> = { chromeos: 'ChromeOS', linux: 'Linux', mac: 'macOS', windows: 'Windows' }
const displaySizes: Record<string, string> = { hd: 'HD', 'full-hd': 'Full HD', larger: '> Full HD' }

function number(value: number, language: BoardLanguage, decimals = 0): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: decimals }).format(value)
}

/** A binary quantity, in GiB since that is what the thresholds count in. */
function bytes(value: number, language: BoardLanguage): string {
  const gibibytes = value / 2 ** 30
  return gibibytes >= 1 ? `${number(gibibytes, language, 1)} GiB` : `${number(value / 2 ** 20, language)} MiB`
}

/** The two largest parts of a duration in seconds: "3 d 4 h", "52 min". */
function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const hours = Math.floor(minutes / 60)
  const days = Math.floor(hours / 24)
  if (days > 0) return `${days} d ${hours % 24} h`
  return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`
}

const units: Partial<Record<SignalName, (value: number, language: BoardLanguage) => string>> = {
  memoryBytes: bytes,
  availableMemoryBytes: bytes,
  freeDiskBytes: bytes,
  awakeSeconds: duration,
  offlineMinutes: (value) => duration(value * 60),
  startToNetworkSeconds: (value, language) => `${number(value, language)} s`,
  cpuLoadPercent: (value, language) => `${number(value, language)} %`,
  batteryPercent: (value, language) => `${number(value, language)} %`,
  cpuCelsius: (value, language) => `${number(value, language, 1)} °C`,
  linkRttMs: (value, language) => `${number(value, language)} ms`,
}

/** One signal as people read it, with its unit; undefined where the device did not tell it. */
export function readingText(
  signals: Signals,
  name: SignalName,
  language: BoardLanguage,
  words: Pick<Words, 'yes' | 'no' | 'none' | 'enabler'>,
): string | undefined {
  const value = signals[name]
  if (value === undefined) return undefined
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') return (units[name] ?? number)(value, language)
  if (Array.isArray(value)) return value.map((code) => words.enabler[code]).join(', ') || words.none
  if (name === 'internalDisplaySize') return displaySizes[value] ?? value
  return name === 'os' ? (systems[value] ?? value) : value
}
