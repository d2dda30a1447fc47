import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { openWorkshop, Visit, type Workshop } from './board-browser.ts'

/** For a test file: one built board and browser, and before each test a visit of its own, nothing visited yet. */
export function eachVisit(options: { signedIn: boolean }): { readonly visit: Visit } {
  let workshop: Workshop | undefined
  let visit: Visit | undefined
  beforeAll(async () => {
    workshop = await openWorkshop()
  })
  afterAll(async () => {
    await workshop?.close()
  })
  beforeEach(async () => {
    if (workshop) visit = await Visit.begin(workshop, options)
  })
  afterEach(async () => {
    await visit?.end()
  })
  return {
    get visit() {
      if (!visit) throw new Error('There is no visit outside a test: read it within one.')
      return visit
    },
  }
}
