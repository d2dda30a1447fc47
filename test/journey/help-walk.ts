import type { Page } from 'puppeteer-core'

const at = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`

function news(number: number, more: object) {
  return { id: id(number), number: 40 + number, state: 'new', messages: [], updatedAt: at(1), ...more }
}

/** Questions in every state that a pupil meets, as the extension remembers them. */
export function rememberedTickets(): object[] {
  const common = { standing: 'sent', seenUntil: at(0) }
  return [
    {
      ...common,
      id: id(1),
      category: 'sound',
      pressedAt: at(90),
      news: news(1, { state: 'closed', closedAs: 'solved' }),
    },
    {
      ...common,
      id: id(2),
      category: 'screen',
      pressedAt: at(60),
      said: [
        { id: 'a', kind: 'details', at: at(59), standing: 'sent' },
        { id: 'b', kind: 'picture', at: at(57), standing: 'kept' },
        { id: 'c', kind: 'words', text: 'Den blinkar hela tiden.', at: at(56), standing: 'kept' },
      ],
      news: news(2, {
        state: 'answered',
        seenAt: at(50),
        takenBy: 'Kim Ek',
        messages: [
          { id: 'd', from: 'it', by: 'Kim Ek', at: at(30), code: 'restart' },
          { id: 'e', from: 'it', by: 'Kim Ek', at: at(10), text: 'Vi ses i biblioteket.' },
        ],
      }),
    },
    {
      ...common,
      id: id(3),
      category: 'battery',
      pressedAt: at(20),
      aboutLabel: 'CB-1042',
      news: news(3, { state: 'taken', takenBy: 'Kim Ek', visit: { at: at(-25), place: 'Klassrum B12' } }),
    },
  ]
}

export interface Walk {
  page: Page
  /** The help page's address, without a query. */
  address: string
  /** Presses what a selector names, by pointer or by keyboard. */
  press: (page: Page, selector: string) => Promise<void>
  /** Looks at a screen once it has come. */
  look: (screen: string) => Promise<void>
  adapted: boolean
}

async function come(page: Page, screen: string): Promise<void> {
  await page.waitForSelector(`[data-screen=${screen}]`)
}

async function tellMore({ page, press, look, adapted }: Walk): Promise<void> {
  await press(page, '[data-tell=since]')
  await come(page, 'since')
  await look('since')
  await press(page, '[data-since=today]')
  await page.waitForSelector('[data-tell=since][data-told=true]')
  if (!adapted) {
    await press(page, '[data-tell=keys]')
    await come(page, 'keys')
    await press(page, '[data-key=Escape]')
    // The arrow keys go about in the picture.
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-key=Backquote][aria-pressed=true]')
    await look('keys')
    await press(page, '[data-screen=keys] [data-press=send]')
    await page.waitForSelector('[data-tell=keys][data-told=true]')
  }
  await press(page, '[data-tell=words]')
  await come(page, 'words')
  await page.focus('textarea')
  await page.keyboard.type('Jag är 121212-1212.')
  await look('words')
  await press(page, '[data-screen=words] [data-press=send]')
  await page.waitForSelector('[data-personal]')
  await look('words-personal')
  await press(page, '[data-press=personal-remove]')
  await press(page, '[data-screen=words] [data-press=send]')
  await page.waitForSelector('[data-tell=words][data-told=true]')
  await press(page, '[data-tell=picture]')
  await come(page, 'picture')
  await look('picture')
  await press(page, '[data-press=back]')
  await press(page, '[data-press=withdraw]')
  await come(page, 'withdraw')
  await look('withdraw')
  await press(page, '[data-press=withdraw-yes]')
  await come(page, 'choose')
}

async function questions({ page, press, look }: Walk): Promise<void> {
  await press(page, '[data-press=questions]')
  await come(page, 'questions')
  await look('questions')
  await press(page, `[data-ticket="${id(2)}"]`)
  await come(page, 'thread')
  await look('thread-answered')
  await press(page, '[data-press=back]')
  await press(page, `[data-ticket="${id(3)}"]`)
  await page.waitForSelector('[data-visit]')
  await look('thread-visit')
}

/** Goes through every screen of the help button. What is remembered must hold the offer and {@link rememberedTickets}. */
export async function walkThrough(walk: Walk): Promise<void> {
  const { page, address, press, look } = walk
  const open = async (query: string, screen: string) => {
    await page.goto(address + query)
    await come(page, screen)
  }
  await open('', 'choose')
  await page.waitForSelector('[data-offer]')
  await look('choose')
  await press(page, '[data-press=language]')
  await come(page, 'language')
  await look('language')
  await open('', 'choose')
  await questions(walk)
  await open('', 'choose')
  await press(page, '[data-press=offer-yes]')
  await come(page, 'guide')
  await look('guide')
  await press(page, '[data-press=worked]')
  await come(page, 'helped')
  await look('helped')
  await open('', 'choose')
  await press(page, '[data-category=sound]')
  await come(page, 'guide')
  await press(page, '[data-press=still-broken]')
  await page.waitForSelector('[data-reached=sent]')
  await open('', 'choose')
  await press(page, '[data-category=keyboard]')
  await page.waitForSelector('[data-reached=sent]')
  await look('sent')
  await tellMore(walk)
  await open('?scan', 'scan')
  await page.waitForSelector('[data-screen=scan] .notice')
  await look('scan')
  await press(page, '[data-press=type-instead]')
  await come(page, 'other-device')
  await press(page, '[data-press=next]')
  await look('other-device')
  await page.focus('input')
  await page.keyboard.type('CB-7')
  await press(page, '[data-press=next]')
  await page.waitForSelector('[data-about-device]')
  await look('choose-other-device')
  await open('?check=2026-11-24T08:00:00.000Z&category=sound', 'confirm')
  await look('confirm')
}
