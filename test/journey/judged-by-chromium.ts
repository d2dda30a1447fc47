import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch } from 'puppeteer-core'
import type { Json } from '../../policies/json.ts'
import { findBrowser } from '../../scripts/browser/find-browser.ts'
import { browserSwitches, writePolicyLauncher } from '../../scripts/browser/policy-launcher.ts'
import { readPolicyPage, type JudgedPolicies } from './policy-page.ts'

/**
 * Starts a Chromium of its own under these policies, and asks what it found wrong with them. It has no
 * network: a policy may name a site, and a test must not call it.
 */
export async function judgedByChromium(policies: Record<string, Json>): Promise<JudgedPolicies> {
  const folder = await mkdtemp(join(tmpdir(), 'fadder-judged-'))
  try {
    const policyFolder = join(folder, 'managed')
    await mkdir(policyFolder)
    await writeFile(join(policyFolder, 'policies.json'), JSON.stringify(policies))
    const found = await findBrowser({ say: (sentence) => console.error(sentence) })
    const browser = await launch({
      executablePath: await writePolicyLauncher(found, policyFolder, folder),
      args: [
        ...browserSwitches(join(folder, 'profile'), { headless: true }),
        '--host-resolver-rules=MAP * ~NOTFOUND',
        '--proxy-server=direct://',
      ],
      protocolTimeout: 15_000,
    })
    try {
      return (await readPolicyPage(await browser.newPage())).chrome
    } finally {
      await browser.close()
    }
  } finally {
    await rm(folder, { recursive: true, maxRetries: 5 })
  }
}
