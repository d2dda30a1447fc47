import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { catalogue } from '../../policies/catalogue/catalogue.ts'
import { readPack } from '../../policies/plan/read-pack.ts'
import { readText } from '../../policies/plan/read-text.ts'
import { YamlFile } from '../../policies/plan/yaml-file.ts'
import { home } from '../../scripts/extension-package.ts'
import { judgedByChromium } from './judged-by-chromium.ts'

const folder = join(home, 'policies', 'packs')
const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml'))

async function onLinux(name: string) {
  const { text = '' } = await readText(join(folder, name))
  const { policies } = readPack(new YamlFile(name, text), name)
  const taken = policies.filter((setting) => {
    const policy = catalogue.get(setting.name)
    return policy?.platforms.includes('linux') && !policy.cloudOnly
  })
  const values = taken.map((setting) => [setting.name, setting.value] as const)
  // Under DeveloperToolsAvailability 2 no test can look into the browser: another of its values stands in.
  return Object.fromEntries(
    values.map(([policy, value]) => [policy, policy === 'DeveloperToolsAvailability' ? 1 : value]),
  )
}

it('finds every pack that is shipped', () => {
  expect(names.length).toBeGreaterThanOrEqual(6)
})

it.each(names)('Chromium takes all of %s without an error or a warning', async (name) => {
  const policies = await onLinux(name)
  const judged = await judgedByChromium(policies)
  expect(Object.keys(judged).sort()).toEqual(Object.keys(policies).sort())
  expect(Object.entries(judged).filter(([, { error, warning }]) => error ?? warning)).toEqual([])
})
