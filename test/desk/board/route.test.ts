import { describe, expect, test } from 'vitest'
import { compareHref, deviceHref, parseRoute, ticketHref } from '../../../desk/board/src/route.ts'

describe('the address', () => {
  test('a comparison of all and of one unit can be linked to', () => {
    expect(parseRoute(compareHref(null))).toEqual({ view: 'compare', unit: null })
    expect(parseRoute(compareHref('/Elever/Åbyskolan'))).toEqual({ view: 'compare', unit: '/Elever/Åbyskolan' })
  })

  test.each(['', '#', '#/', '#/tickets', '#/tickets/', '#/nowhere', '#/tickets/abc', '#/tickets/-1', '#/tickets/1.5'])(
    '"%s" leads to the tickets with none open',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ view: 'tickets', ticket: null })
    },
  )

  test('a ticket and a device can be linked to', () => {
    expect(parseRoute(ticketHref(12))).toEqual({ view: 'tickets', ticket: 12 })
    expect(parseRoute('#/devices')).toEqual({ view: 'devices', device: null })
    expect(parseRoute(deviceHref('a/b å'))).toEqual({ view: 'devices', device: 'a/b å' })
  })

  test('an id that can not be decoded opens no device', () => {
    expect(parseRoute('#/devices/%E0%A4%A')).toEqual({ view: 'devices', device: null })
  })
})
