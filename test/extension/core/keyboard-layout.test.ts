import { expect, it } from 'vitest'
import { swedishKeyLabel } from '../../../contract/key-labels.ts'
import { KeyCode } from '../../../contract/self-check.ts'
import { askedKeys, keyboardOf, silentKeys } from '../../../extension/core/keyboard-layout.ts'

const chromebook = keyboardOf('chromeos')

it('draws a Swedish keyboard, every row as wide as the others, no key twice', () => {
  expect(chromebook.map((row) => row.reduce((sum, { width }) => sum + width, 0))).toEqual([15, 15, 15, 15, 15, 15])
  const codes = chromebook.flatMap((row) => row.map(({ code }) => code))
  expect(new Set(codes).size).toBe(codes.length)
  expect(chromebook[3]?.map(({ code }) => swedishKeyLabel(code)).join(' ')).toContain("j k l ö ä '")
  for (const code of codes) expect(KeyCode.safeParse(code).success).toBe(true)
})

it('asks for no key that ChromeOS keeps for itself, but for Caps Lock where there is one', () => {
  expect(askedKeys(chromebook)).not.toContain('CapsLock')
  expect(askedKeys(keyboardOf('windows'))).toContain('CapsLock')
  for (const board of [chromebook, keyboardOf(undefined)])
    expect(askedKeys(board).some((code) => /^(?:F\d|Browser|Audio|Brightness|Power|Meta|TopRow)/.test(code))).toBe(
      false,
    )
})

it('names the keys that did not answer only where most did', () => {
  const asked = askedKeys(chromebook)
  expect(silentKeys(asked, new Set(asked))).toEqual([])
  expect(silentKeys(asked, new Set(asked.slice(2)))).toEqual(asked.slice(0, 2))
  expect(silentKeys(asked, new Set(['KeyA']))).toEqual([])
})
