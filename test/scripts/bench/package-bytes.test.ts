import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fileBytes } from '../../../scripts/bench/package-bytes.ts'

it('lists every file of a build, by what it takes in the package', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fadder-bytes-'))
  try {
    await mkdir(join(folder, 'assets'))
    await writeFile(join(folder, 'assets', 'repeats.js'), 'a'.repeat(5000))
    await writeFile(join(folder, 'manifest.json'), '{"name":"Fadder","version":"0.1.0"}')
    const files = await fileBytes(folder)
    expect(files.map(({ path, bytes }) => [path, bytes])).toEqual([
      ['manifest.json', 35],
      [join('assets', 'repeats.js'), 5000],
    ])
    expect(files[1]?.deflated).toBeLessThan(35)
  } finally {
    await rm(folder, { recursive: true })
  }
})
