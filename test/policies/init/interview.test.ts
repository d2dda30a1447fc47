import { describe, expect, it } from 'vitest'
import { interview } from '../../../policies/init/interview.ts'
import { questions } from '../../../policies/init/questions.ts'
import { today } from '../small-plan.ts'
import { answersOf, everyKind, given } from './a-municipality.ts'

/** Somebody who types these lines, and then leaves. */
function typing(...lines: string[]) {
  const said: string[] = []
  const asked = {
    say: (line: string) => void said.push(line),
    ask: async (prompt: string) => {
      said.push(prompt)
      return lines.shift()
    },
  }
  return { said, lines, asked }
}

/** Up to the schools. */
const untilSchools = [
  'Testköpings kommun',
  'elev.testkoping.se',
  'testkoping.se',
  '',
  'https://fadder.testkoping.se',
  'Utbildningsnämnden',
  '',
  'UN 2026/31',
  '2026-05-19',
]

describe('somebody at a terminal', () => {
  it('answers all questions, with the answers that are suggested where nothing is typed', async () => {
    const { asked, lines } = typing(...untilSchools, 'Hagaskolan F-6', 'Storskolan: 7-9', '', '', '', '')
    expect(await interview(new Map(), { language: 'sv', today, asked })).toEqual({
      outcome: 'answered',
      answers: expect.objectContaining({
        homepage: 'https://www.testkoping.se/',
        itRole: 'IT-chef',
        classLabels: ['A', 'B'],
        packs: ['youngest-pupils', 'staff', 'loaner', 'exam'],
        pilot: undefined,
      }),
    })
    expect(lines).toEqual([])
  })

  it('is told at once what is wrong with an answer, and asked again', async () => {
    const { asked, said } = typing('', 'Testköping', 'elev', 'elev.testkoping.se')
    expect(await interview(new Map(), { language: 'sv', today, asked })).toEqual({ outcome: 'left' })
    expect(said.slice(3, 6)).toEqual(['> ', '  Svaret är tomt.', '> '])
    expect(said.filter((line) => line.includes('saknar punkt'))).toHaveLength(1)
  })

  it('is not asked what a flag has answered, but asked anew where the flag was wrong', async () => {
    const flags = new Map(Object.entries(everyKind).map(([flag, text]) => [flag, [text].flat()]))
    const { asked, said } = typing('B', '')
    for (const flag of ['it-role', 'homepage', 'packs']) flags.set(flag, ['-'])
    flags.set('it-role', ['IT-chef']).set('homepage', ['https://testkoping.se']).set('classes', ['A,a'])
    expect(await interview(flags, { language: 'en', today, asked })).toMatchObject({
      outcome: 'answered',
      answers: { classLabels: ['B'] },
    })
    expect(said[0]).toBe('--classes: "a" stands there twice.')
  })

  it('must name a school before the list can end', async () => {
    const { asked, said } = typing(...untilSchools, '', 'Hagaskolan F-6')
    await interview(new Map(), { language: 'en', today, asked })
    expect(said).toEqual(expect.arrayContaining(['  At least one is needed.', '  Hagaskolan: F-3, 4-6']))
  })
})

describe('flags alone', () => {
  it('are told all that is wrong, and all that is missing, at once', async () => {
    const { municipality: _, board: __, ...rest } = everyKind
    const wrong = {
      'pupil-domain': 'elev',
      'desk-url': 'https://fadder.testkoping.se/x',
      'decision-date': '2026-02-30',
      school: ['Hagaskolan F-6', 'Hagaskolan: 7-9', 'Storskolan: F-11'],
      packs: 'staff,preschool',
      pilot: 'Hagaskolan 9A',
    }
    expect(await given({ ...rest, ...wrong })).toEqual({
      outcome: 'refused',
      missing: ['--municipality', '--board'],
      faults: [
        '--pupil-domain: The domain "elev" has no dot. Write all of it, such as elev.kommunen.se.',
        expect.stringMatching(/^--desk-url: "https:\/\/fadder\.testkoping\.se\/x" can't be used\./),
        '--decision-date: There is no day "2026-02-30". Write year, month and day, such as 2026-05-19.',
        '--school: There is a "Hagaskolan" already. Give "Hagaskolan" a name of its own.',
        expect.stringMatching(/^--school: The grades in "F-11" can't be read\./),
        expect.stringMatching(/^--packs: The pack preschool fits none of the schools\./),
        expect.stringMatching(/^--pilot: Hagaskolan has no class 9A\. The classes are FA, FB, 1A/),
        '--pilot-decision: There is no pilot: give --pilot too.',
      ],
    })
  })

  it.each([
    ['municipality', ''],
    ['municipality', 'Test\u200bköping'],
    ['municipality', 'Test\nköping'],
    ['staff-domain', 'håbo.se'],
    ['homepage', 'startsidan'],
    ['homepage', 'javascript:alert(1)'],
    ['decision-date', '2027-01-01'],
    ['decision-date', '19 maj 2026'],
    ['school', 'Norra/Södra: F-6'],
    ['school', ': F-6'],
    ['school', 'Hagaskolan'],
    ['school', 'Hagaskolan: 9-7'],
    ['school', 'Hagaskolan: F-6 + 6-9'],
    ['school', 'Lånedatorer: F-6'],
    ['school', 'lanedatorer: F-6'],
    ['classes', 'A/B'],
    ['classes', ','],
    ['packs', 'staff,nothing'],
    ['pilot', 'Annanskolan 7A'],
  ])('--%s %j is refused by its name', async (flag, text) => {
    const { pilot: _, 'pilot-decision': __, ...rest } = everyKind
    expect(await given({ ...rest, [flag]: text })).toMatchObject({
      outcome: 'refused',
      faults: [expect.stringContaining(`--${flag}: `)],
    })
  })

  it.each([
    ['Hagaskolan F-6', 'Hagaskolan', [{ kind: 'grades', first: 0, last: 6 }]],
    ['Skola 1: 4–6', 'Skola 1', [{ kind: 'grades', first: 4, last: 6 }]],
    ['a: b: 7-9', 'a: b', [{ kind: 'grades', first: 7, last: 9 }]],
    ['Solens förskola', 'Solens förskola', [{ kind: 'preschool' }]],
    ['Solen: Förskola', 'Solen', [{ kind: 'preschool' }]],
    ['Lunden anpassad', 'Lunden', [{ kind: 'adapted' }]],
    ['Lunden f-9+anpassad grundskola', 'Lunden', [{ kind: 'grades', first: 0, last: 9 }, { kind: 'adapted' }]],
  ])('read the school %j as people write it', async (text, name, parts) => {
    const { pilot: _, 'pilot-decision': __, ...rest } = everyKind
    expect((await answersOf({ ...rest, school: text })).schools).toEqual([{ name, parts }])
  })
})

it('asks each question in both languages', () => {
  for (const { ask, hint } of questions) {
    expect(ask.sv).toMatch(/^\p{Lu}.*[?]$/u)
    expect(ask.en).toMatch(/^[A-Z].*[?]$/)
    expect(hint.sv).toMatch(/[.]$/)
    expect(hint.en).toMatch(/[.]$/)
    expect(ask.en).not.toMatch(/[åäö]/)
  }
})
