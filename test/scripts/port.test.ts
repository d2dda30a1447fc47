import { expect, it } from 'vitest'
import { chosenPort, PortUnusable } from '../../scripts/start/port.ts'

it('is 4680 unless PORT names another', () => {
  expect(chosenPort({})).toBe(4680)
  expect(chosenPort({ PORT: '' })).toBe(4680)
  expect(chosenPort({ PORT: '5000' })).toBe(5000)
})

it('is never guessed from what is no port', () => {
  for (const PORT of ['http', '0', '65536', '80.5', '-1', '4680x'])
    expect(() => chosenPort({ PORT })).toThrow(PortUnusable)
  expect(() => chosenPort({ PORT: 'http' })).toThrow('PORT is "http"')
})
