import type { Category } from '../../contract/ticket.ts'

/**
 * A drawing of 48 by 48: what is filled softly behind, and the lines in front. What flies, sounds or asks along the line
 * turns with the way that the language is written: an Arabic question mark is the mirror of a Swedish one.
 */
export type Drawing = readonly [fill: string, lines: string, turns?: 'turns']

/**
 * Our own drawings: one line weight, a soft fill behind the line. They mean the same without colour, and
 * the word below says it again, so they are hidden from screen readers.
 */
const drawings: Record<Category | 'sent' | 'kept' | 'helped' | 'trouble', Drawing> = {
  screen: [
    'M11 8h26a3 3 0 0 1 3 3v20H8V11a3 3 0 0 1 3-3z',
    'M11 8h26a3 3 0 0 1 3 3v20H8V11a3 3 0 0 1 3-3zM4 37h40M20 37l1 2h6l1-2M14 21l4-4 4 7 5-9 4 8 3-3',
  ],
  keyboard: [
    'M8 12h32a3 3 0 0 1 3 3v18a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3V15a3 3 0 0 1 3-3z',
    'M8 12h32a3 3 0 0 1 3 3v18a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3V15a3 3 0 0 1 3-3zM11 18.500h2m6 0h2m6 0h2m6 0h2M11 24h2m6 0h2m6 0h2m6 0h2M16 30h16',
  ],
  battery: [
    'M9 12h26a4 4 0 0 1 4 4v16a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4V16a4 4 0 0 1 4-4z',
    'M9 12h26a4 4 0 0 1 4 4v16a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4V16a4 4 0 0 1 4-4zM44 20v8M11 18v12M16.500 18v12M29 17l-5 8h7l-4 7',
  ],
  network: [
    'M5 19a27 27 0 0 1 38 0L24 38.500z',
    'M5 19a27 27 0 0 1 38 0M11 25.500a18 18 0 0 1 26 0M18 31.500a8.500 8.500 0 0 1 12 0M23.500 38a.500.500 0 1 0 1 0 .500.500 0 1 0-1 0',
  ],
  'sign-in': [
    'M14 21h20a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H14a4 4 0 0 1-4-4V25a4 4 0 0 1 4-4z',
    'M14 21h20a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H14a4 4 0 0 1-4-4V25a4 4 0 0 1 4-4zM16 21v-5a8 8 0 0 1 16 0v5M24 29v4',
  ],
  sound: [
    'M7 19h8l9-8v26l-9-8H7z',
    'M7 19h8l9-8v26l-9-8H7zM31 18a8.500 8.500 0 0 1 0 12M36 12.500a16 16 0 0 1 0 23',
    'turns',
  ],
  program: [
    'M10 8h28a4 4 0 0 1 4 4v6H6v-6a4 4 0 0 1 4-4z',
    'M10 8h28a4 4 0 0 1 4 4v24a4 4 0 0 1-4 4H10a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4zM6 18h36M12 13h.01M17 13h.01M19 24l10 10M29 24 19 34',
  ],
  broken: [
    'M9 8h30a3 3 0 0 1 3 3v17H28l-4-5-4 5H6V11a3 3 0 0 1 3-3z',
    'M20 8H9a3 3 0 0 0-3 3v17h14l4-5 4 5h14V11a3 3 0 0 0-3-3H28l-4 6 4 4-4 5M4 34l16 2 3 5M44 34l-12 2-3 5',
  ],
  other: [
    'M12 8h24a4 4 0 0 1 4 4v17a4 4 0 0 1-4 4H22l-9 8v-8h-1a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4z',
    'M12 8h24a4 4 0 0 1 4 4v17a4 4 0 0 1-4 4H22l-9 8v-8h-1a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4zM20 17a4.500 4.500 0 1 1 6 4c-1.500.600-2 1.500-2 3M24 28h.01',
    'turns',
  ],
  sent: ['M6 22 42 7 30 41l-8-13z', 'M6 22 42 7 30 41l-8-13zM22 28 42 7M6 33l7-3M9 41l7-6', 'turns'],
  kept: [
    'M7 26h9l3 5h10l3-5h9v12a3 3 0 0 1-3 3H10a3 3 0 0 1-3-3z',
    'M7 26h9l3 5h10l3-5h9v12a3 3 0 0 1-3 3H10a3 3 0 0 1-3-3zM7 26l6-12h3M41 26l-6-12h-3M24 6v15M18 16l6 6 6-6',
  ],
  helped: [
    'M24 6a18 18 0 1 0 0 36 18 18 0 0 0 0-36z',
    'M24 6a18 18 0 1 0 0 36 18 18 0 0 0 0-36zM17.500 19v1M30.500 19v1M15 27c2 5 5 7 9 7s7-2 9-7',
  ],
  trouble: ['M24 7 43 40H5z', 'M24 7 43 40H5zM24 19v10M24 34.500h.01'],
}
export type PictureName = keyof typeof drawings

export function DrawingOf({ drawing: [fill, lines, turns] }: { drawing: Drawing }) {
  return (
    <svg class={turns ? 'picture turns' : 'picture'} viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
      <path class="fill" d={fill} />
      <path d={lines} />
    </svg>
  )
}

export function Picture({ of }: { of: PictureName }) {
  return <DrawingOf drawing={drawings[of]} />
}
