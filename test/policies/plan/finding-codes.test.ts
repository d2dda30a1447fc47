import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { FindingCode } from '../../../policies/plan/finding.ts'
import { readPlan } from '../../../policies/plan/read.ts'
import { today } from '../small-plan.ts'

const here = import.meta.dirname
const badPlans = join(here, '..', 'bad-plans')

/** Where each code is shown: in some bad plan, or else in the test that is named. */
const shownIn: Record<FindingCode, 'a bad plan' | `${string}.test.ts`> = {
  'file-unreadable': 'a bad plan',
  'file-too-large': 'read.test.ts',
  'yaml-syntax': 'a bad plan',
  'duplicate-key': 'a bad plan',
  'alias-refused': 'a bad plan',
  'tag-refused': 'a bad plan',
  'too-deep': 'a bad plan',
  'unknown-format': 'a bad plan',
  'unknown-key': 'a bad plan',
  'missing-key': 'a bad plan',
  'wrong-shape': 'a bad plan',
  'unit-name': 'a bad plan',
  'path-too-long': 'a bad plan',
  'no-units': 'a bad plan',
  'duplicate-unit': 'a bad plan',
  'look-alike': 'a bad plan',
  'folder-clash': 'a bad plan',
  'unknown-policy': 'a bad plan',
  'unknown-fadder-setting': 'a bad plan',
  'wrong-value': 'a bad plan',
  'limits-reversed': 'a bad plan',
  'self-help-unfit': 'a bad plan',
  'language-not-reviewed': 'a bad plan',
  'unknown-owner': 'a bad plan',
  'review-before-decision': 'a bad plan',
  'unknown-decision': 'a bad plan',
  'unknown-pack': 'a bad plan',
  'unknown-unit': 'a bad plan',
  'incomplete-base-level': 'a bad plan',
  'deviation-without-decision': 'a bad plan',
  'deviation-without-end': 'a bad plan',
  'end-before-decision': 'a bad plan',
  'decision-not-yet': 'a bad plan',
  'outlives-decision': 'a bad plan',
  'expired-decision': 'a bad plan',
  'expired-setting': 'a bad plan',
  'review-due': 'a bad plan',
  'risk-without-measure': 'a bad plan',
  'measure-not-set': 'a bad plan',
  'measure-opens-risk': 'a bad plan',
  'risk-not-accepted': 'a bad plan',
  'opens-risk-without-decision': 'a bad plan',
  'nothing-to-unset': 'a bad plan',
  'set-and-unset': 'a bad plan',
  'unused-pack': 'a bad plan',
  'not-on-platform': 'a bad plan',
  'deprecated-policy': 'a bad plan',
  'ended-policy': 'a bad plan',
  'explained-policy': 'a bad plan',
  'unexplained-policy': 'a bad plan',
  'two-spellings': 'a bad plan',
  'updates-blocked': 'a bad plan',
  'sign-in-for-nobody': 'a bad plan',
  'aid-forbidden': 'a bad plan',
  'own-extension-blocked': 'a bad plan',
  'window-backwards': 'a bad plan',
  'window-overlap': 'a bad plan',
  'window-over': 'a bad plan',
  // A deployment is no part of a plan.
  'enrolment-secret': '../compile.test.ts',
  'own-extension-set': '../compile.test.ts',
  'bad-deployment': '../compile.test.ts',
}

async function codesOfBadPlans(): Promise<Set<string>> {
  const codes = new Set<string>()
  for (const name of (await readdir(badPlans)).filter((each) => !each.endsWith('.txt'))) {
    const path = join(badPlans, name)
    const folder = (await stat(path)).isDirectory()
    for (const { code } of (await readPlan(folder ? join(path, 'plan.yaml') : path, today)).findings) codes.add(code)
  }
  return codes
}

it('every code that a finding can have is shown by a bad plan, or by the test that is named for it', async () => {
  const codes = await codesOfBadPlans()
  const by = Object.entries(shownIn)
  expect([...codes].toSorted()).toEqual(
    by.flatMap(([code, where]) => (where === 'a bad plan' ? [code] : [])).toSorted(),
  )
  const elsewhere = by.filter(([, where]) => where !== 'a bad plan')
  for (const [code, where] of elsewhere) expect(await readFile(join(here, where), 'utf8')).toContain(`'${code}'`)
})
