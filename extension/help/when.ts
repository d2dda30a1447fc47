const dayMs = 86_400_000

/**
 * A moment as a pupil reads it: the hour, and the day where it is another than today.
 * @param at and `now` in ms since 1970. The browser writes it as the language does; one that it does not know
 * (ICU has no Northern Sami or Tigrinya on every system) it writes as in Swedish.
 */
export function when(at: number, now: number, language: string, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone }
  const day = new Intl.DateTimeFormat('sv', { dateStyle: 'short', ...zone })
  const today = day.format(at) === day.format(now)
  const near = Math.abs(at - now) < 6 * dayMs
  return new Intl.DateTimeFormat([language, 'sv'], {
    hour: '2-digit',
    minute: '2-digit',
    ...(today ? {} : near ? { weekday: 'long' } : { day: 'numeric', month: 'long' }),
    ...zone,
  }).format(at)
}
