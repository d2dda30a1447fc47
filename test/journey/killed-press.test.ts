import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import * as z from 'zod/mini'
import { boardEndpoints, TicketList } from '../../desk/core/board-api.ts'
import { OwnTicket } from '../../extension/core/kept.ts'
import type { PageMessage } from '../../extension/core/messages.ts'
import { setToStop, stoodStill, type Fatal } from './fatal-await.ts'
import { Pupil } from './pupil.ts'
import { School } from './school.ts'
import { Technician } from './technician.ts'
import { until } from './until.ts'

let school: School
let pupil: Pupil
let technician: Technician
let page: Page

beforeAll(async () => {
  const { extension, board } = inject('built')
  school = await School.open(extension, board)
  technician = await Technician.signIn(school, 'Kim Ek')
  pupil = await Pupil.start(school)
  await until('the first check-in', async () => (await pupil.remembered())['lastCheckInAt'])
  page = await pupil.open('chrome-extension://ID/extension/about/about.html')
})

afterAll(async () => {
  await pupil?.close()
  await technician?.close()
  await school?.close()
})

/** The pupil's tickets that were said to be kept. */
let promised: string[] = []

const Reply = z.object({ kept: z.boolean(), ticket: z.optional(z.string()) })

/** Wakes a worker by something that it does not care for. */
async function wake(): Promise<void> {
  await page.evaluate(() => chrome.runtime.sendMessage({ kind: 'nothing' }).catch(() => undefined))
}

/** Asks the worker as the help page does; undefined where it died before it answered. */
async function ask(message: PageMessage): Promise<z.infer<typeof Reply> | undefined> {
  const reply: unknown = await page.evaluate(
    (asked) => chrome.runtime.sendMessage(asked).catch(() => undefined),
    message,
  )
  return Reply.safeParse(reply).data
}

/** Asks again and again, and kills the worker each time at its next call, until one lives through it. */
async function askThroughDeaths(messageOf: (nth: number) => PageMessage) {
  const replies: (z.infer<typeof Reply> | undefined)[] = []
  const deaths: string[] = []
  for (const fatal of ['before', 'after'] as const satisfies Fatal[])
    for (let call = 1; ; call += 1) {
      await wake()
      const worker = await pupil.worker()
      await setToStop(worker, call, fatal)
      const asked = ask(messageOf(replies.length))
      const where = await stoodStill(worker)
      await pupil.killWorker()
      replies.push(await asked)
      if (where === undefined) break
      deaths.push(where)
    }
  await wake()
  await pupil.ringRetry()
  await until('an empty outbox', async () => {
    const waiting = Object.entries(await pupil.remembered()).filter(([key]) => key.startsWith('outbox:'))
    return waiting.every(([, item]) => JSON.stringify(item).includes('"kind":"snapshot"'))
  })
  return { replies, deaths, kept: replies.filter((reply) => reply?.kept) }
}

async function tickets() {
  return TicketList.parse(await technician.asks(boardEndpoints.tickets)).tickets
}

it('no press that was said to be kept is lost, and none is doubled, though the worker is killed at every await of it', async () => {
  const { replies, deaths, kept } = await askThroughDeaths(() => ({
    kind: 'help',
    category: 'screen',
    language: 'sv',
    channel: 'help-button',
  }))
  console.log(`${deaths.length} deaths, ${kept.length} of ${replies.length} said to be kept`)
  expect(deaths.length).toBeGreaterThan(20)
  const own = z.array(OwnTicket).parse((await pupil.remembered())['tickets'])
  promised = kept.map((reply) => reply?.ticket ?? '')
  expect(own.map(({ id }) => id)).toEqual(expect.arrayContaining(promised))
  // The desk counts its tickets: each of the pupil's has one number, and there is no other.
  const came = (await tickets()).map(({ number }) => number)
  expect(new Set(own.map(({ news }) => news?.number))).toEqual(new Set(came))
  expect(new Set(came).size).toBe(came.length)
  // A press whose worker died before it could say so may have been kept; no press is two.
  expect(came.length).toBeLessThanOrEqual(replies.length)
})

it('nor is anything that is told afterwards', async () => {
  const { replies, deaths, kept } = await askThroughDeaths((nth) => ({
    kind: 'entry',
    ticket: promised[nth % promised.length] ?? '',
    said: { kind: 'words', text: `Den blinkar ${nth}.`, language: 'sv' },
  }))
  console.log(`${deaths.length} deaths, ${kept.length} of ${replies.length} said to be kept`)
  expect(deaths.length).toBeGreaterThan(20)
  const said = (await tickets()).flatMap(({ record }) =>
    record.map(({ item }) => (item.kind === 'words' ? item.text : '')),
  )
  expect(new Set(said).size).toBe(said.length)
  const told = replies.flatMap((reply, nth) => (reply?.kept ? [`Den blinkar ${nth}.`] : []))
  expect(said).toEqual(expect.arrayContaining(told))
})
