/** Small signs, 24 by 24, that stand beside a word on a button and say the same as it. */
const icons = {
  back: 'M19 12H5M11 6l-6 6 6 6',
  next: 'M5 12h14M13 6l6 6-6 6',
  yes: 'm5 13 5 5 9-11',
  no: 'm6 6 12 12M18 6 6 18',
  send: 'M3 11 21 4l-6 16-4-7zM11 13l10-9',
  speak: 'M4 10v4h4l5 4V6L8 10zM16.500 9a4 4 0 0 1 0 6M19 6a8.500 8.500 0 0 1 0 12',
  language: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c3 3 4 6 4 9s-1 6-4 9c-3-3-4-6-4-9s1-6 4-9',
  bigger: 'M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12M14.500 14.500 20 20M10 7.500v5M7.500 10h5',
  smaller: 'M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12M14.500 14.500 20 20M7.500 10h5',
  microphone: 'M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3M6 11a6 6 0 0 0 12 0M12 17v4M9 21h6',
  stop: 'M7 7h10v10H7z',
  camera: 'M4 8h4l2-3h4l2 3h4v11H4zM12 10a3 3 0 1 0 0 6 3 3 0 0 0 0-6',
  cover: 'M4 8h16v8H4zM4 12h16',
  remove: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10.500 11v5M13.500 11v5',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3 2',
  write: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  keys: 'M3 7h18v10H3zM7 11h.01M10.500 11h.01M14 11h.01M17 11h.01M8 14h8',
  device: 'M5 5h14v10H5zM2 19h20',
  check: 'M4 4h16v11H4zM8 10l2.500 2.500L16 7M9 20h6M12 15v5',
  eye: 'M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6',
  undo: 'M5 9h9a5 5 0 0 1 0 10h-4M9 5 5 9l4 4',
  talk: 'M4 5h16v11h-8l-5 4v-4H4z',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4.500 20a7.500 7.500 0 0 1 15 0',
  place: 'M12 21c-5-5-7-8-7-11a7 7 0 0 1 14 0c0 3-2 6-7 11M12 7.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5',
  more: 'M12 5v14M5 12h14',
} as const
export type IconName = keyof typeof icons

/** What points, flies, sounds or speaks along the line turns with the way that the language is written. */
const turning: readonly IconName[] = ['back', 'next', 'undo', 'send', 'speak', 'talk']

export function Icon({ of }: { of: IconName }) {
  return (
    <svg
      class={turning.includes(of) ? 'icon turns' : 'icon'}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
    >
      <path d={icons[of]} />
    </svg>
  )
}
