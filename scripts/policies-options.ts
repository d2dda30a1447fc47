import { InvalidArgumentError, Option } from 'commander'
import { CalendarDate } from '../policies/plan/texts.ts'

/** `--as-of DATE`: the day on which decisions must hold, for who wants to see what will have run out by then. */
export function asOfOption(): Option {
  return new Option('--as-of <date>', 'the day on which decisions must hold (today)').argParser((text: string) => {
    if (CalendarDate.safeParse(text).success) return text
    throw new InvalidArgumentError('Write a day such as 2027-06-30.')
  })
}
