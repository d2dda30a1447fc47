import { expect, it } from 'vitest'
import { fields, purposes } from '../../contract/fields.ts'
import { Signals } from '../../contract/snapshot.ts'

it('lists every field that a snapshot can carry, in the order of the contract', () => {
  expect(fields().map((field) => field.name)).toEqual(Object.keys(Signals.shape))
})

it('says in both languages what each field is and what it is for', () => {
  for (const field of fields())
    for (const text of [field.label.sv, field.label.en, field.purpose.sv, field.purpose.en]) expect(text).not.toBe('')
})

it('names no purpose that no field is read for', () => {
  expect(new Set(fields().map(({ why }) => why))).toEqual(new Set(Object.keys(purposes)))
})

it('keeps no single reading longer than the 90 days that the privacy rules allow', () => {
  for (const field of fields()) expect(field.daysKept).toBeLessThanOrEqual(90)
})

it('lists network addresses, marked, and leaves them out where the settings do not ask for them', () => {
  const marked = fields().filter(({ onlyWhere }) => onlyWhere === 'networkAddresses')
  expect(marked.map(({ name }) => name)).toEqual(['macAddress', 'ipv4Address'])
  const without = fields({ networkAddresses: false }).map(({ name }) => name)
  expect(without).toEqual(Object.keys(Signals.shape).filter((name) => !name.endsWith('Address')))
  expect(fields({ networkAddresses: true })).toEqual(fields())
})
