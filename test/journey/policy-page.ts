import type { Page } from 'puppeteer-core'
import * as z from 'zod/mini'

const Policies = z.record(z.string(), z.looseObject({ error: z.optional(z.string()), warning: z.optional(z.string()) }))
const PolicyGroups = z.object({
  policyGroups: z.object({
    chrome: z.object({ policies: Policies }),
    extensions: z.optional(z.record(z.string(), z.object({ policies: Policies }))),
  }),
})

/** Policies by name, each with its value and the errors and warnings that Chromium found in it. */
export type JudgedPolicies = z.infer<typeof Policies>

/** What Chromium's own policy page knows of the browser and of each extension. */
export interface PolicyPage {
  chrome: JudgedPolicies
  extensions: Record<string, { policies: JudgedPolicies }>
}

/** Reads `chrome://policy/` in a page of the browser's own; the page stays open. */
export async function readPolicyPage(page: Page): Promise<PolicyPage> {
  await page.goto('chrome://policy/')
  // As text: the page's own module is none of ours, and the test's bundler would rewrite the import.
  const asked: unknown = await page.evaluate(
    "import('chrome://policy/browser_proxy.js').then(({ BrowserProxy }) => BrowserProxy.getPolicies(1))",
  )
  const { chrome, extensions } = PolicyGroups.parse(JSON.parse(String(asked))).policyGroups
  return { chrome: chrome.policies, extensions: extensions ?? {} }
}
