import { expect, it } from 'vitest'
import { slugOf } from '../../policies/slug.ts'

it.each([
  ['/Elever/Grönkullaskolan/7B', 'elever--gronkullaskolan--7b'],
  ['/Elever/Skatelövs skola/F-3', 'elever--skatelovs-skola--f-3'],
  ['/A. B', 'a-b'],
  ['/CON', 'con-unit'],
  ['/', 'root'],
  ['/学校', expect.stringMatching(/^unit-[0-9a-f]{8}$/)],
  [`/${'x'.repeat(300)}`, expect.stringMatching(/^x{91}-[0-9a-f]{8}$/)],
])('names the folder of %s so that every system takes it', (path, slug) => {
  expect(slugOf(path)).toEqual(slug)
})

it('gives the same folder for both encodings of a letter', () => {
  expect(slugOf('/Gr\u00f6n')).toBe(slugOf('/Gro\u0308n'))
})
