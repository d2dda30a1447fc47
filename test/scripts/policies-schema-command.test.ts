import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { schemaFiles } from '../../policies/schema/schema-files.ts'
import { schemaCommand } from '../../scripts/policies-schema-command.ts'
import { planFolder, today } from '../policies/small-plan.ts'
import { run } from './run-policies.ts'

it('prints the schema of a plan, or of a pack', async () => {
  const texts = [...schemaFiles().values()].map((text) => text.trimEnd())
  expect([(await run('schema')).out, (await run('schema', '--pack')).out].flat()).toEqual(texts)
})

it('writes both where it is asked to', async () => {
  const folder = await planFolder({})
  const out: string[] = []
  const terminal = {
    out: (line: string) => void out.push(line),
    err: () => {},
    fail: () => {},
    env: {},
    today: () => today,
  }
  await schemaCommand(terminal, folder).parseAsync(['--write'], { from: 'user' })
  expect(out).toEqual([`plan.schema.json and pack.schema.json written to ${folder}.`])
  expect((await readdir(folder)).toSorted()).toEqual(['base.yaml', 'pack.schema.json', 'plan.schema.json'])
  for (const [name, text] of schemaFiles()) expect(await readFile(join(folder, name), 'utf8')).toBe(text)
})
