import { expect, it } from 'vitest'
import { withoutPersonalNumbers } from '../../../extension/help/later/without-personal-numbers.ts'

// Skatteverket's own examples: such numbers are given to nobody.
it('takes a personal number out and leaves the rest of the sentence', () => {
  expect(withoutPersonalNumbers('Jag är 121212-1212 och skärmen är svart')).toBe('Jag är och skärmen är svart')
})

it('takes out all of them', () => {
  expect(withoutPersonalNumbers('20121212-1212 eller 121212 1212')).toBe('eller')
})

it('leaves a text without any as it is', () => {
  expect(withoutPersonalNumbers('Tangent 12 och 1042 går inte')).toBe('Tangent 12 och 1042 går inte')
})
