import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { boardEndpoints, TicketList } from '../../desk/core/board-api.ts'
import { Pupil } from './pupil.ts'
import { School } from './school.ts'
import { Technician } from './technician.ts'
import { until } from './until.ts'

/*
 * A picture of the page in front, allowed by policy and then by a press of the toolbar button itself. While the desk is
 * closed, what was sent waits on the device, where it can be looked into.
 */
let school: School
let pupil: Pupil

beforeAll(async () => {
  const { extension, board } = inject('built')
  school = await School.open(extension, board)
  pupil = await Pupil.start(school)
  await until('the first check-in', async () => (await pupil.remembered())['lastCheckInAt'])
  await school.closeDesk()
})

afterAll(async () => {
  await pupil?.close()
  await school?.close()
})

/** What waits on the device, as text. */
async function remembered(): Promise<string> {
  return JSON.stringify(await pupil.remembered())
}

/** The picture that was sent last, in base64; it waits on the device. */
async function lastJpeg(): Promise<string> {
  return [...(await remembered()).matchAll(/"jpeg":"([^"]+)"/g)].at(-1)?.[1] ?? ''
}

async function openPage(body: string): Promise<Page> {
  const tab = await pupil.open('about:blank')
  await tab.setViewport({ width: 1366, height: 768 })
  await tab.goto(`data:text/html,<title>sida</title>${body}`)
  return tab
}

async function press(popup: Page, selector: string): Promise<void> {
  await popup.waitForSelector(selector)
  await popup.$eval(selector, (button) => button instanceof HTMLElement && button.click())
}

/** Presses the button over a page and a picture of what is wrong, and is then asked for a picture of the page. */
async function askForPicture(tab: Page): Promise<Page> {
  const popup = await pupil.pressToolbar(tab)
  await press(popup, '[data-category=screen]')
  await press(popup, '[data-tell=picture]')
  await popup.waitForSelector('[data-screen=picture]')
  return popup
}

async function sendPicture(popup: Page): Promise<void> {
  await press(popup, '[data-screen=picture-see] [data-press=send]')
  await popup.waitForSelector('[data-tell=picture][data-told=true]')
}

/** The colours at some places of a JPEG, by shares of its width and height. */
async function coloursIn(page: Page, jpeg: string, places: readonly (readonly [number, number])[]) {
  return await page.evaluate(
    async (base64, shares) => {
      const picture = await createImageBitmap(await (await fetch(`data:image/jpeg;base64,${base64}`)).blob())
      const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
      pen?.drawImage(picture, 0, 0)
      return shares.map(([x, y]) =>
        Array.from(pen?.getImageData(picture.width * x, picture.height * y, 1, 1).data ?? []).slice(0, 3),
      )
    },
    jpeg,
    places,
  )
}

it('is allowed by the policy that the plan comes to', async () => {
  expect(await school.compiledSettings()).toMatchObject({ screenshots: true })
})

it('is taken at a press, seen before it is sent, and holds nothing of what was covered', async () => {
  const popup = await askForPicture(await openPage('<body style="background:rgb(0,200,0)">'))
  expect(await popup.$('img')).toBeNull()
  await press(popup, '[data-press=take]')
  await popup.waitForSelector('[data-screen=picture-see] img')
  expect(await remembered()).not.toContain('jpeg')

  // By keys alone: five steps higher.
  await press(popup, '[data-press=hide]')
  await popup.waitForSelector('.bar:focus')
  await popup.keyboard.down('Shift')
  for (const _ of [0, 1, 2, 3, 4]) await popup.keyboard.press('ArrowDown')
  await popup.keyboard.up('Shift')
  await sendPicture(popup)

  const jpeg = await lastJpeg()
  expect(jpeg.length).toBeGreaterThan(0)
  const places = [
    [0.305, 0.46],
    [0.5, 0.55],
    [0.695, 0.64],
    [0.1, 0.1],
    [0.5, 0.8],
  ] as const
  const [left, middle, right, ...open] = await coloursIn(popup, jpeg, places)
  for (const covered of [left, middle, right]) expect(Math.max(...(covered ?? [255]))).toBeLessThan(12)
  for (const [red = 255, green = 0, blue = 255] of open)
    expect([red < 30, green > 170, blue < 30]).toEqual([true, true, true])
  await popup.close()
})

it('can be thrown away by one press, and nothing of it is left', async () => {
  const before = await lastJpeg()
  const popup = await askForPicture(await openPage('<body>tas bort'))
  await press(popup, '[data-press=take]')
  await press(popup, '[data-press=remove]')
  await popup.waitForSelector('[data-screen=picture]')
  expect(await popup.$('img')).toBeNull()
  expect(await lastJpeg()).toBe(before)
  await popup.close()
})

it('is smaller than 300 kB though the page is nothing but noise', async () => {
  const draws = 'for(c.width=1366,c.height=768,p=c.getContext("2d"),d=p.createImageData(1366,768),i=d.data.length;i--;)'
  const noise = `<body style="margin:0"><canvas id="c"></canvas><script>${draws}d.data[i]=Math.random()*256;p.putImageData(d,0,0)</script>`
  const popup = await askForPicture(await openPage(noise))
  await press(popup, '[data-press=take]')
  await sendPicture(popup)
  const bytes = Buffer.from(await lastJpeg(), 'base64').length
  expect(bytes).toBeGreaterThan(100_000)
  expect(bytes).toBeLessThanOrEqual(300 * 1024)
  await popup.close()
})

it('is refused by the browser itself where nobody has pressed the button over the page', async () => {
  await openPage('<body>utan tryck')
  const popup = await pupil.pressHelp()
  await press(popup, '[data-category=screen]')
  await press(popup, '[data-tell=picture]')
  await press(popup, '[data-press=take]')
  await popup.waitForSelector('[data-screen=picture] .notice')
  expect(await popup.$('img')).toBeNull()
  await popup.close()
})

it('comes to the desk once the desk is there, and only what was sent', async () => {
  await school.openDesk()
  await pupil.ringRetry()
  await until('an empty outbox', async () => !(await remembered()).includes('"jpeg"'))
  const technician = await Technician.signIn(school, 'Kim Ek')
  const { tickets } = TicketList.parse(await technician.asks(boardEndpoints.tickets))
  await technician.close()
  const pictures = tickets.map(({ record }) => record.filter(({ pictureKept }) => pictureKept).length)
  expect(pictures.toReversed()).toEqual([1, 0, 1, 0])
})
