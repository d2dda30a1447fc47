class Inherited {
  get a() {
    return 'inherited'
  }
}

class Fruits {
  apple = 1
}

const bare: unknown = Object.assign(Object.create(null), { apple: 1, a: 'a' })
const prototypeOfItsOwn: unknown = JSON.parse('{"a":"a","__proto__":{"b":1},"apple":1}')

/** What a reader of data can meet that is easily taken for something else. */
export const oddValues: readonly unknown[] = [
  [undefined, null, true, false, '', ' ', 'a', 'aa', 'aaaa', 'b', 'bbbb', 'apple', 'plum'],
  [0, -0, 1, 1.5, 2, 5, 6, -2, 2 ** 53, -(2 ** 53), 1e300, Number.NaN, Infinity, 1n, Symbol('a')],
  ['💡', '💡💡', '💡💡💡', '💡💡💡💡', '\uD83D', 'a\uD83D\uD83D\uD83D'],
  [
    '9f1c2f6e-7d0b-4c0e-8f34-0a1b2c3d4e5f',
    '9f1c2f6e-7d0b-9c0e-8f34-0a1b2c3d4e5f',
    '00000000-0000-0000-0000-000000000000',
  ],
  ['2026-11-25T03:33:00Z', '2026-11-25T03:33:00.123456Z', '2026-02-29T03:33:00Z', '2024-02-29T24:00:00Z'],
  ['2026-11-25T03:33Z', '2026-11-25T03:33:00', '2026-11-25T03:33:00+01:00', '2026-11-25T03:33:00Z\n'],
  ['1.2.3.4', '1.2.3.256', '01.2.3.4', '1.2.3'],
  ['https://a.example', ' https://a.example\n', 'https://a.exa\nmple', 'HTTP://A.example/b?c#d', 'http:a.example'],
  ['https:/a.example', 'ftp://a.example', 'https://', 'javascript:alert(1)', 'https://å.example'],
  ['YWI=', 'YWI', 'YW I=', 'YWJj', '____', '  ', ' a ', ' aa '],
  [[], [''], ['a'], ['a', 'b'], [1], [undefined], Array.from({ length: 2 }), [[1]], [[1.5, 'a']], [[], null]],
  [
    {},
    { a: 'a' },
    { a: undefined },
    { a: null },
    { a: 1 },
    { a: 6 },
    { a: 'a', b: undefined },
    { a: 'a', c: undefined },
  ],
  [{ a: 'a', b: 1, c: 'c', d: 'd' }, { a: 'a', b: 1.5 }, { b: 1 }, { a: 1, b: 1 }, { a: 6, b: 'b' }, { a: 2.5 }],
  [{ kind: 'a', a: 'a' }, { kind: 'a' }, { kind: 'b', b: 1 }, { kind: 'c', b: 'a' }, { kind: 'd' }, { kind: ['a'] }],
  [{ apple: 1 }, { apple: 1, pear: 2 }, { apple: 'a' }, { plum: 1 }, { apple: 'a', plum: 1 }, { apple: undefined }],
  [{ [Symbol('apple')]: 1 }, new Inherited(), new Fruits(), bare, prototypeOfItsOwn, Object.create({ a: 'a' })],
  [
    { length: 1 },
    { length: 9 },
    new Date(0),
    new Map(),
    /a/,
    () => 1,
    new Proxy({}, {}),
    new String('a'),
    new Number(1),
  ],
].flat(1)
