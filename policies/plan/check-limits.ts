import * as z from 'zod'
import { inOrder, limitRows } from '../../contract/limit-settings.ts'
import { plannedLimits } from '../fadder-settings.ts'
import { error, type Finding } from './finding.ts'
import type { Setting } from './plan.ts'
import { shown } from './texts.ts'

const Limit = z.object({ watch: z.number(), act: z.number() })

/** A limit whose `act` is not worse than its `watch`: every sound device would be a case to act on. */
export function checkLimit({ name, value, valueAt }: Setting, unit: string | undefined): Finding[] {
  const row = plannedLimits.get(name)
  const limit = Limit.safeParse(value)
  if (row === undefined || !limit.success) return []
  const { watch, act } = limit.data
  const { worse } = limitRows[row]
  if (inOrder(worse, watch, act)) return []
  const problem = `The limits of ${shown(name)} are not in order: act is ${act} and watch is ${watch}, but ${worse} is worse.`
  const remedy = `Let act be ${worse} than watch.`
  return [error('limits-reversed', valueAt, problem, remedy, unit)]
}
