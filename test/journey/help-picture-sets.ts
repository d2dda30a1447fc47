import type { Language } from '../../contract/language.ts'
import { scenes, type Scene } from './help-scenes.ts'

/** How the help button is looked at. */
export interface Look {
  language: Language
  /** In CSS pixels; a popup at 200 % has as many, of two dots each. */
  width: number
  adapted?: true
  scheme?: 'dark'
  zoom?: 2
  forcedColours?: true
  /** The system lets things move; else it asks for no motion. */
  motion?: true
}

export interface PictureSet extends Look {
  name: string
  about: string
  /** Only these scenes; else every one that there is. */
  of?: readonly string[]
}

/** What differs most between light and dark, languages and sizes. */
export const telling: readonly string[] = [
  'choose-offer',
  'guide',
  'sent',
  'keys',
  'words-personal',
  'picture-bars',
  'thread-answered',
  'kept',
]

const [sv, ar] = [{ language: 'sv' }, { language: 'ar' }] as const
const big = { width: 760, adapted: true } as const

/** The sets that are kept in docs/pictures/help/. */
export const sets: readonly PictureSet[] = [
  { name: 'sv', about: 'in Swedish', ...sv, width: 400 },
  { name: 'sv-dark', about: 'in Swedish, dark', ...sv, width: 400, scheme: 'dark', of: telling },
  { name: 'ar', about: 'in Arabic, from right to left', ...ar, width: 400 },
  { name: 'adapted', about: 'in adapted mode', ...sv, ...big },
  { name: 'adapted-dark', about: 'in adapted mode, dark', ...sv, ...big, scheme: 'dark', of: telling },
  { name: 'adapted-ar', about: 'in adapted mode, in Arabic', ...ar, ...big, of: telling },
  { name: 'zoom-200', about: 'at 200 % zoom', ...sv, width: 400, zoom: 2 },
  { name: '320', about: '320 pixels wide', ...sv, width: 320 },
  { name: '320-ar', about: '320 pixels wide, in Arabic', ...ar, width: 320, of: telling },
  { name: '320-adapted', about: '320 pixels wide, in adapted mode', ...sv, width: 320, adapted: true, of: telling },
]

export function scenesOf({ adapted, of }: PictureSet): Scene[] {
  return scenes.filter(({ name, notAdapted }) => !(adapted && notAdapted) && (of === undefined || of.includes(name)))
}

export function pictureName(set: PictureSet, scene: Scene): string {
  return `${set.name}-${scene.name}`
}

const shown = (file: string, alt: string, width: number) => `<img src="${file}.png" width="${width}" alt="${alt}">`

function sceneInAllSets(scene: Scene): string {
  const pictures = sets
    .filter((set) => scenesOf(set).includes(scene))
    .map((set) => shown(pictureName(set, scene), `${scene.about}, ${set.about}`, set.width === 760 ? 380 : 200))
  return `## ${scene.about}\n\n${pictures.join(' ')}\n`
}

const report = [
  ['empty', 'Empty'],
  ['filled-in', 'Filled in'],
  ['filled-in-dark', 'Filled in, dark'],
  ['lent', 'Sent, and the spare is lent'],
  ['spare-is-out', 'Sent, but the spare is out already'],
] as const

/** What a reader of the folder is told: which pictures there are, and of what. */
export function indexOf(): string {
  const names = sets.map(({ name, about }) => `- \`${name}-\`: ${about}`)
  return [
    '# The help button in pictures\n',
    'Every screen of the help button, and the page that a teacher has by a class link. `npm run pictures` takes them anew.',
    'The letters are those of the machine that took them; where it has none for Tigrinya, that name shows as boxes. A popup',
    'shows 600 pixels of height at a time, and the rest when it is scrolled.\n',
    ...names,
    '- `forced-colours-`: where the system forces its colours',
    '- `report-`: the teacher\u2019s page, on a telephone\n',
    ...scenes.map(sceneInAllSets),
    '## Forced colours\n',
    `${shown('forced-colours-thread-answered', 'An answer, in the colours that the system forces', 200)}\n`,
    '## A teacher\u2019s page\n',
    `${report.map(([file, alt]) => shown(`report-${file}`, alt, 200)).join(' ')}\n`,
  ].join('\n')
}
