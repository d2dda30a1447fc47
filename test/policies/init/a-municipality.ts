import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Answers } from '../../../policies/init/answers.ts'
import { interview, type Interview } from '../../../policies/init/interview.ts'
import { newPlan } from '../../../policies/init/new-plan.ts'
import { today } from '../small-plan.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'policies', 'packs')

/** The text of each pack that is shipped, by its name. */
export const shipped = new Map(
  await Promise.all(
    (await readdir(folder)).map(async (name): Promise<[string, string]> => [
      name.replace(/[.]yaml$/, ''),
      await readFile(join(folder, name), 'utf8'),
    ]),
  ),
)

/** What a municipality with schools of every kind answers, by flag. */
export const everyKind: Readonly<Record<string, string | string[]>> = {
  municipality: 'Testköpings kommun',
  'pupil-domain': 'elev.testkoping.se',
  'staff-domain': 'testkoping.se',
  'desk-url': 'https://fadder.testkoping.se',
  board: 'Utbildningsnämnden',
  decision: 'UN 2026/31 § 14',
  'decision-date': '2026-05-19',
  school: ['Hagaskolan: F-6', 'Lundaskolan F-9 + anpassad', 'Storskolan 7-9', 'Solens förskola'],
  pilot: 'Storskolan 7B',
  'pilot-decision': 'IT 2026:7',
}

/** The outcome of these flags with nobody at a terminal. */
export async function given(flags: Readonly<Record<string, string | string[]>>): Promise<Interview> {
  const texts = Object.entries(flags).map(([flag, text]): [string, string[]] => [flag, [text].flat()])
  return await interview(new Map(texts), { language: 'en', today })
}

/** The answers that these flags give; those that are refused fail the test. */
export async function answersOf(flags: Readonly<Record<string, string | string[]>>): Promise<Answers> {
  const heard = await given(flags)
  if (heard.outcome !== 'answered') throw new Error(JSON.stringify(heard))
  return heard.answers
}

/** The files of a new plan; one that has errors fails the test. */
export function filesOf(answers: Answers, day = today): Map<string, string> {
  const { files, findings } = newPlan(answers, shipped, day)
  if (!files) throw new Error(findings.map(({ message }) => message).join('\n'))
  return files
}

export function planTextOf(answers: Answers, day = today): string {
  return filesOf(answers, day).get('plan.yaml') ?? ''
}
