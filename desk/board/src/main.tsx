import { render } from 'preact'
import { createApi } from './api.ts'
import { App } from './app.tsx'
import { Board } from './board.ts'
import { keepPreferences, readPreferences, type Preferences } from './preferences.ts'
import { parseRoute } from './route.ts'
import { openEventStream } from './stream.ts'
import type { Actions } from './views/actions.ts'
import { dictionaries } from './words/words.ts'

/** Ages are told by the minute; half of one keeps them honest. In milliseconds. */
const tick = 30_000

const root = document.getElementById('board')
if (!root) throw new Error('index.html has no element with the id "board" to show the page in.')

const clock = {
  now: () => Date.now(),
  after(milliseconds: number, run: () => void) {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}
const api = createApi((path, init) => fetch(path, init))
const board = new Board({ api, openStream: openEventStream, clock, random: Math.random }, draw)
let preferences = readPreferences(localStorage, navigator.languages)

function prefer(change: Partial<Preferences>): void {
  preferences = { ...preferences, ...change }
  keepPreferences(localStorage, preferences)
  draw()
}

const actions: Actions = {
  act: (ticket, action) => void board.act(ticket, action),
  write: (id, text) => board.write(id, text),
  chooseCode: (id, code) => board.chooseCode(id, code),
  planVisit: (id, visit) => board.planVisit(id, visit),
  see: (ticket) => void board.see(ticket),
  returnLoan: (id) => void board.returnLoan(id),
  listLinks: () => void board.links.list(),
  makeLink: (unit) => void board.links.make(unit),
  withdrawLink: (id) => void board.links.withdraw(id),
  choose: (choice) => board.choose(choice),
  compare: (unit) => board.compare(unit),
  retry: () => board.retry(),
  signOut: () => void board.signOut(),
  speak: (language) => prefer({ language }),
  allowSingleKeys: (singleKeys) => prefer({ singleKeys }),
}

function draw(): void {
  if (!root) return
  const { language, singleKeys } = preferences
  const speech = { words: dictionaries[language], language }
  document.documentElement.lang = language
  const route = parseRoute(location.hash)
  render(<App {...{ state: board.state, route, speech, singleKeys, now: clock.now(), actions }} />, root)
}

window.addEventListener('hashchange', draw)
window.addEventListener('online', () => board.retry())
document.addEventListener('visibilitychange', () => {
  if (!document.hidden && board.state.access === 'signed-in') board.refresh()
})
setInterval(draw, tick)
draw()
void board.start()
