import type { Guide, Since } from '../../../contract/entry.ts'
import type { Drawing } from '../pictures.tsx'

/** What guides and questions are drawn with, in the manner of the pictures of the first screen. */
const laptop = 'M13 10h22a2 2 0 0 1 2 2v17H11V12a2 2 0 0 1 2-2z'
const windowFrame = 'M10 8h28a4 4 0 0 1 4 4v24a4 4 0 0 1-4 4H10a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4z'
const windowTop = 'M10 8h28a4 4 0 0 1 4 4v6H6v-6a4 4 0 0 1 4-4z'
const round = 'M24 7a17 17 0 1 0 0 34 17 17 0 0 0 0-34z'
const folder = 'M5 14a3 3 0 0 1 3-3h10l4 5h18a3 3 0 0 1 3 3v17a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3z'
const bin = 'M12 16h24l-2 24a2 2 0 0 1-2 2H16a2 2 0 0 1-2-2z'
const power = 'M24 6v16M16 11a16 16 0 1 0 16 0'
const calendar = 'M10 10h28a4 4 0 0 1 4 4v24a4 4 0 0 1-4 4H10a4 4 0 0 1-4-4V14a4 4 0 0 1 4-4z'
const wait: Drawing = [round, `${round}M24 14v10l6 4`]

const bubble = 'M12 8h24a4 4 0 0 1 4 4v17a4 4 0 0 1-4 4H22l-9 8v-8h-1a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4z'

/** What stands over a screen that asks for one thing. */
export const screenDrawings = {
  withdraw: [bubble, `${bubble}M17 17h9.500a4.500 4.500 0 0 1 0 9H22M17 17l4-4M17 17l4 4`, 'turns'],
  picture: [
    windowTop,
    `${windowFrame}M6 18h36M12 13h.01M17 13h.01M14 24h5l2-2h6l2 2h5v11H14zM24 26.500a3 3 0 1 0 0 6 3 3 0 0 0 0-6`,
  ],
  label: [
    'M13 14h22v12H13z',
    'M9 8h30a3 3 0 0 1 3 3v21H6V11a3 3 0 0 1 3-3zM3 38h42M13 14h22v12H13zM17.500 18v4M21 18v4M24 18v4M28 18v4M31 18v4',
  ],
} satisfies Record<string, Drawing>

type Steps = readonly [Drawing, ...Drawing[]]

/** One to three steps a guide; their words stand in the same order. */
export const guideSteps: Record<Exclude<Guide, 'own'>, Steps> = {
  charge: [
    [laptop, `${laptop}M6 35h36M37 24h5v-8M42 16v-5M39 11h6M26 13l-4 7h5l-3 6`],
    [
      'M10 8h28a3 3 0 0 1 3 3v26a3 3 0 0 1-3 3H10a3 3 0 0 1-3-3V11a3 3 0 0 1 3-3z',
      'M10 8h28a3 3 0 0 1 3 3v26a3 3 0 0 1-3 3H10a3 3 0 0 1-3-3V11a3 3 0 0 1 3-3zM24 12a12 12 0 1 0 0 24 12 12 0 0 0 0-24M19 24h.01M29 24h.01M24 12v3M24 36v-3',
    ],
    wait,
  ],
  network: [
    [
      'M30 29h13v7H30z',
      'M8 9h32a3 3 0 0 1 3 3v21a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3V12a3 3 0 0 1 3-3zM5 29h38M30 29v7M35 32.500h3M19 41h10M17 14l13 10M30 24v-6M30 24h-6',
    ],
    [
      'M15 30h18a6 6 0 0 1 0 12H15a6 6 0 0 1 0-12z',
      'M7 15a24 24 0 0 1 34 0M13 20a16 16 0 0 1 22 0M24 24h.01M15 30h18a6 6 0 0 1 0 12H15a6 6 0 0 1 0-12zM33 34a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
    ],
    [
      'M16 27a11 11 0 0 1 16 0l-8 9z',
      'M5 17a27 27 0 0 1 38 0M10.500 22.500a19 19 0 0 1 27 0M16 27a11 11 0 0 1 16 0l-8 9zM31 36l4 4 8-9',
    ],
  ],
  'free-space': [
    [folder, folder],
    [bin, `${bin}M8 16h32M19 16v-5h10v5M20 23v12M28 23v12`],
    ['M13 30h22l-1 10a2 2 0 0 1-2 2H16a2 2 0 0 1-2-2z', `${bin}M9 11l28-5M20 9l1-3 6-1 1 2M24 36v-13M19 28l5-5 5 5`],
  ],
  'close-tabs': [
    ['M6 18v-6a4 4 0 0 1 4-4h14l4 10z', `${windowFrame}M6 18h36M24 8l4 10M13 11l4 4M17 11l-4 4`],
    [windowTop, `${windowFrame}M6 18h36M12 13h.01M19 24l10 10M29 24 19 34`],
  ],
  'cool-down': [
    [
      'M4 34h40v4H4z',
      'M15 13h18a2 2 0 0 1 2 2v13H13V15a2 2 0 0 1 2-2zM8 30h32M4 34h40v4H4zM9 38v5M39 38v5M20 9c-2-2 2-3 0-5M28 9c-2-2 2-3 0-5',
    ],
    wait,
  ],
  restart: [
    ['M15 8h18v11H15z', 'M9 8h26l5 5v24a3 3 0 0 1-3 3H11a3 3 0 0 1-3-3V9zM15 8v11h18V8M15 40V28h18v12'],
    [round, power],
    [
      'M24 13a11 11 0 1 0 0 22 11 11 0 0 0 0-22z',
      'M24 18v6M19.500 20.500a6.500 6.500 0 1 0 9 0M40 24a16 16 0 1 1-5-11.600M36 5v8h-8',
    ],
  ],
  sound: [
    [
      'M6 27h6v13H9a3 3 0 0 1-3-3zM42 27h-6v13h3a3 3 0 0 0 3-3z',
      'M6 37V25a18 18 0 0 1 36 0v12a3 3 0 0 1-3 3h-3V27h6M6 27h6v13H9a3 3 0 0 1-3-3',
    ],
    ['M5 19h7l9-8v26l-9-8H5z', 'M5 19h7l9-8v26l-9-8H5zM27 19a7.500 7.500 0 0 1 0 10M39 19v10M34 24h10', 'turns'],
  ],
}

/** Since when: five minutes, the sun, a night, a week, years. */
export const sinceDrawings: Record<Since, Drawing> = {
  'just-now': ['M24 24V7a17 17 0 0 1 12 5z', `${round}M24 13v11l8-8`],
  today: [
    'M24 15a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
    'M24 15a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM24 5v4M24 39v4M5 24h4M39 24h4M10.500 10.500l3 3M34.500 34.500l3 3M37.500 10.500l-3 3M13.500 34.500l-3 3',
  ],
  yesterday: ['M30 7a18 18 0 1 0 11 25A15 15 0 0 1 30 7z', 'M30 7a18 18 0 1 0 11 25A15 15 0 0 1 30 7zM37 10v1M42 19v1'],
  'this-week': ['M12 27h24v7H12z', `${calendar}M6 19h36M15 6v7M33 6v7M12 27h24v7H12zM20 27v7M28 27v7`],
  longer: [
    'M15 36c0-6 9-7 9-12 0 5 9 6 9 12v6H15z',
    'M12 6h24M12 42h24M15 6v6c0 6 9 7 9 12s-9 6-9 12v6M33 6v6c0 6-9 7-9 12s9 6 9 12v6',
  ],
}
