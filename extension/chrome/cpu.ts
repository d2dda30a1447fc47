import { NotOffered, type Reader } from '../core/signals.ts'

/**
 * chrome.system.cpu. The counters run since boot in hundredths of a second and stand still in sleep, so
 * the largest of them is the time awake (within 2 % of the kernel's uptime when compared on Linux).
 * Temperatures come on ChromeOS only, and not from every model.
 */
export const cpuReader: Reader = {
  fields: ['awakeSeconds', 'cpuCelsius'],
  async read() {
    if (!chrome.system?.cpu) throw new NotOffered()
    const info = await chrome.system.cpu.getInfo()
    const usages = info.processors.map(({ usage }) => usage)
    const totals = usages.map(({ total }) => total)
    return {
      cpuTime: {
        busy: usages.reduce((sum, { user, kernel }) => sum + user + kernel, 0),
        total: usages.reduce((sum, { total }) => sum + total, 0),
      },
      awakeSeconds: totals.length > 0 ? Math.round(Math.max(...totals) / 100) : undefined,
      cpuCelsius: info.temperatures.length > 0 ? Math.max(...info.temperatures) : undefined,
    }
  },
}
