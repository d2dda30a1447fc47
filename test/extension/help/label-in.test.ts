import { expect, it } from 'vitest'
import { labelIn } from '../../../extension/help/later/label-in.ts'

it('takes what a sticker says, and neither an address nor what may be on a card of somebody’s', () => {
  expect([' ALV-0815 ', '5CD1234567'].map(labelIn)).toEqual(['ALV-0815', '5CD1234567'])
  // Skatteverket's own example: such a number is given to nobody.
  const none = [undefined, '', 'x', 'https://skola.example.se/d/0815', '201212121212', 'A'.repeat(61)]
  expect(none.map(labelIn)).toEqual(none.map(() => undefined))
})
