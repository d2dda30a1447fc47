import { expect, it } from 'vitest'
import { catalogue } from '../../../policies/catalogue/catalogue.ts'
import { told } from '../../../policies/explain/told.ts'
import { sv } from '../../../policies/explain/words/sv.ts'

it("names no policy by its raw name in what a school reads of another policy's values", () => {
  const names = [...catalogue.keys()]
  const raw = [...catalogue.values()].flatMap(({ name, what, meanings = {} }) =>
    [what, ...Object.values(meanings)].flatMap((text) =>
      names.filter((each) => /[a-z][A-Z]/.test(each) && text.sv.includes(each)).map((each) => `${name}: ${each}`),
    ),
  )
  expect(raw).toEqual([])
})

/** What a pupil's device waits after its start, as the school reads it. */
function quiet(value: number): string {
  return told({ catalogue }, 'fadder', { name: 'quietSeconds', value }).sv
}

it('reads well with one minute as with ten', () => {
  expect(quiet(60)).toContain('i gång i 1 minut innan')
  expect(quiet(600)).toContain('i gång i 10 minuter innan')
})

it('says of a limit from where IT keeps an eye on a device and from where it acts', () => {
  const battery = told({ catalogue }, 'fadder', { name: 'batteryPercent', value: { watch: 20, act: 8 } })
  expect(battery.sv).toContain('20 procent batteri eller mindre och inte laddas, och gör något vid 8.')
  expect(battery.en).toContain('20 per cent of its battery or less and does not charge, and acts at 8.')
})

it('calls a middling risk by the same word as a middling likelihood', () => {
  expect(sv.riskBand.middle).toBe(sv.likelihoodLevel[3])
})
