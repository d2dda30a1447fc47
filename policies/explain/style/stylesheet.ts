import { base } from './base.ts'
import { colours } from './colours.ts'
import { entries } from './entries.ts'
import { frame } from './frame.ts'
import { print } from './print.ts'
import { tables } from './tables.ts'

/** The site's one stylesheet. */
export const stylesheet = [colours, base, frame, entries, tables, print].join('\n')
