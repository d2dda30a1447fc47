import type { Page } from 'puppeteer-core'
import { rememberedTickets } from './help-walk.ts'

const at = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
const id = '00000000-0000-4000-8000-000000000007'

/** One question, about the keyboard, with what the desk has told of it. */
function question(news: object, more: object = {}): object[] {
  const told = { id, number: 47, state: 'new', messages: [], updatedAt: at(1), ...news }
  return [{ id, category: 'keyboard', pressedAt: at(30), standing: 'sent', seenUntil: at(0), news: told, ...more }]
}

const byKim = { seenAt: at(25), takenBy: 'Kim Ek' }

/** A page that a pupil might have open, drawn where a browser would take the picture of it. */
function actPicture(): void {
  const paper = Object.assign(document.createElement('canvas'), { width: 1366, height: 680 })
  const pen = paper.getContext('2d')
  if (!pen) return
  const boxes = [
    ['#ffffff', 0, 0, 1366, 680],
    ['#2f6f8f', 0, 0, 1366, 90],
    ['#dcebf2', 60, 150, 560, 320],
    ['#d0d4d8', 680, 150, 560, 26],
    ['#d0d4d8', 680, 200, 620, 26],
    ['#d0d4d8', 680, 250, 480, 26],
    ['#b3261e', 680, 360, 400, 60],
  ] as const
  for (const [colour, left, top, width, height] of boxes) {
    pen.fillStyle = colour
    pen.fillRect(left, top, width, height)
  }
  const png = paper.toDataURL('image/png')
  Object.assign(chrome.tabs, { captureVisibleTab: () => Promise.resolve(png) })
}

/** How a screen of the help button comes to be seen. */
export interface Scene {
  name: string
  /** What a reader of the pictures is told that it is. */
  about: string
  /** What the extension remembers, beside language and mode. */
  remembered?: { tickets?: object[]; offer?: object }
  query?: string
  /** Presses, in order; what follows a `#` types into the field that has the focus. */
  presses?: readonly string[]
  act?: () => void
  /** What must be there before it is looked at. */
  shows: string
  /** Adapted mode has no such screen. */
  notAdapted?: true
  /** The desk must be shut, so that nothing can be sent. */
  deskShut?: true
}

const sent = ['[data-category=keyboard]', '[data-reached=sent]']

/** Every screen of the help button, in the order in which a pupil may come to them. */
export const scenes: readonly Scene[] = [
  { name: 'choose', about: 'The first screen', shows: '[data-screen=choose]' },
  {
    name: 'choose-offer',
    about: 'The first screen, with an offer and a question that somebody is on the way for',
    remembered: { tickets: rememberedTickets(), offer: { code: 'battery-low', dismissed: [] } },
    shows: '[data-offer]',
  },
  { name: 'language', about: 'Language', presses: ['[data-press=language]'], shows: '[data-screen=language]' },
  {
    name: 'guide',
    about: 'Steps to try first',
    remembered: { offer: { code: 'battery-low', dismissed: [] } },
    presses: ['[data-press=offer-yes]'],
    shows: '[data-screen=guide]',
  },
  {
    name: 'helped',
    about: 'The steps were enough',
    remembered: { offer: { code: 'battery-low', dismissed: [] } },
    presses: ['[data-press=offer-yes]', '[data-press=worked]'],
    shows: '[data-screen=helped]',
  },
  { name: 'sent', about: 'Sent, and more can be told', presses: sent, shows: '[data-tell]' },
  { name: 'since', about: 'Since when', presses: [...sent, '[data-tell=since]'], shows: '[data-screen=since]' },
  {
    name: 'keys',
    about: 'Which keys',
    presses: [...sent, '[data-tell=keys]', '[data-key=KeyE]', '[data-key=KeyR]'],
    shows: '[data-key=KeyR][aria-pressed=true]',
    notAdapted: true,
  },
  { name: 'words', about: 'A few words', presses: [...sent, '[data-tell=words]'], shows: 'textarea' },
  {
    name: 'words-personal',
    about: 'A personal number is found in the words',
    presses: [...sent, '[data-tell=words]', 'textarea', '#121212-1212', '[data-screen=words] [data-press=send]'],
    shows: '[data-personal]',
  },
  { name: 'picture', about: 'A picture of the page', presses: [...sent, '[data-tell=picture]'], shows: '.big' },
  {
    name: 'picture-bars',
    about: 'The picture before it is sent, with something covered',
    act: actPicture,
    presses: [...sent, '[data-tell=picture]', '[data-press=take]', '[data-press=hide]'],
    shows: '.bar',
  },
  {
    name: 'questions',
    about: 'The questions so far',
    remembered: { tickets: rememberedTickets() },
    presses: ['[data-press=questions]'],
    shows: '[data-screen=questions]',
  },
  {
    name: 'thread-seen',
    about: 'A question that has been read',
    remembered: { tickets: question({ seenAt: at(25) }) },
    presses: ['[data-press=questions]'],
    shows: '[data-standing=seen]',
  },
  {
    name: 'thread-visit',
    about: 'Somebody is on the way',
    remembered: { tickets: question({ ...byKim, state: 'taken', visit: { at: at(-25), place: 'Klassrum B12' } }) },
    presses: ['[data-press=questions]'],
    shows: '[data-visit]',
  },
  {
    name: 'thread-answered',
    about: 'An answer, and whether it works now',
    remembered: { tickets: rememberedTickets() },
    presses: ['[data-press=questions]', '[data-ticket="00000000-0000-4000-8000-000000000002"]'],
    shows: '[data-press=solved]',
  },
  {
    name: 'thread-solved',
    about: 'Solved',
    remembered: { tickets: rememberedTickets() },
    presses: ['[data-press=questions]', '[data-ticket="00000000-0000-4000-8000-000000000001"]'],
    shows: '[data-standing=closed-solved]',
  },
  {
    name: 'withdraw',
    about: 'Taking it back',
    presses: [...sent, '[data-press=withdraw]'],
    shows: '[data-press=withdraw-yes]',
  },
  {
    name: 'other-device',
    about: 'Help for another computer',
    presses: ['[data-press=other-device]'],
    shows: '[data-screen=other-device]',
    notAdapted: true,
  },
  {
    name: 'choose-other-device',
    about: 'The first screen, for another computer',
    presses: ['[data-press=other-device]', 'input', '#CB-1042', '[data-press=next]'],
    shows: '[data-about-device]',
    notAdapted: true,
  },
  { name: 'scan', about: 'A label read by camera, where there is none', query: '?scan', shows: '[role=alert]' },
  {
    name: 'confirm',
    about: 'A self-check goes along',
    query: '?check=2026-11-24T08:00:00.000Z&category=sound',
    shows: '[data-screen=confirm]',
  },
  {
    name: 'kept',
    about: 'Kept on the device until it can be sent',
    presses: ['[data-category=keyboard]'],
    shows: '[data-reached=kept]',
    deskShut: true,
  },
]

/** Comes to a scene by the presses that a pupil would make. */
export async function comeTo(page: Page, address: string, scene: Scene): Promise<void> {
  await page.goto(address + (scene.query ?? ''))
  await page.waitForSelector('h2')
  await page.bringToFront()
  if (scene.act) await page.evaluate(scene.act)
  for (const press of scene.presses ?? [])
    if (press.startsWith('#')) await page.keyboard.type(press.slice(1))
    else if (press.includes('data-reached')) await page.waitForSelector(press)
    else await page.locator(press).click()
  await page.waitForSelector(scene.shows, { timeout: 10_000 })
}
