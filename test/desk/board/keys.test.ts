import { describe, expect, test } from 'vitest'
import { commandOf, type KeyPress } from '../../../desk/board/src/keys.ts'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  place: 'page',
  ...more,
})

describe('shortcuts', () => {
  test.each([
    ['j', 'next'],
    ['K', 'previous'],
    ['t', 'take'],
    ['a', 'answer'],
    ['v', 'visit'],
    ['c', 'close'],
    ['/', 'search'],
    ['?', 'help'],
    ['ArrowDown', 'next'],
    ['Escape', 'back'],
  ])('%s means %s', (key, command) => {
    expect(commandOf(press(key), true)).toBe(command)
  })

  test('what is typed is text, and only Escape leaves it', () => {
    expect(commandOf(press('c', { place: 'text' }), true)).toBeUndefined()
    expect(commandOf(press('Escape', { place: 'text' }), true)).toBe('back')
  })

  test('arrows scroll what is read and move a choice', () => {
    expect(commandOf(press('ArrowDown', { place: 'reading' }), true)).toBeUndefined()
    expect(commandOf(press('ArrowDown', { place: 'choice' }), true)).toBeUndefined()
    expect(commandOf(press('j', { place: 'reading' }), true)).toBe('next')
  })

  test('the browser keeps its own: Ctrl+C copies', () => {
    expect(commandOf(press('c', { ctrlKey: true }), true)).toBeUndefined()
  })

  test('single keys can be switched off; arrows and Escape stay', () => {
    expect(commandOf(press('c'), false)).toBeUndefined()
    expect(commandOf(press('ArrowUp'), false)).toBe('previous')
    expect(commandOf(press('Escape'), false)).toBe('back')
  })

  test('keys that mean nothing here mean nothing', () => {
    expect(commandOf(press('constructor'), true)).toBeUndefined()
    expect(commandOf(press('x'), true)).toBeUndefined()
  })
})
