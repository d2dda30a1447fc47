import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { atWork } from '../../../scripts/bench/workplace.ts'

const never = new AbortController().signal

it('gives a measurement a folder of its own, and leaves nothing of it', async () => {
  const folder = await atWork(
    never,
    () => {},
    async (workplace) => {
      await writeFile(join(workplace.folder, 'figures'), '1')
      return workplace.folder
    },
  )
  expect(existsSync(folder)).toBe(false)
})

it('leaves nothing of a measurement that fails either', async () => {
  let kept = ''
  const failed = atWork(
    never,
    () => {},
    async ({ folder }) => {
      kept = folder
      await writeFile(join(folder, 'figures'), '1')
      throw new Error('the browser ended')
    },
  )
  await expect(failed).rejects.toThrow('the browser ended')
  expect(existsSync(kept)).toBe(false)
})
