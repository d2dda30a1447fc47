import { describe, expect, it } from 'vitest'
import { revisionAt } from '../../../desk/core/unit-index.ts'

const unit = {
  path: '/A',
  name: 'A',
  revision: 'aaaaaaaaaaaa',
  enrolmentSecretSha256: '0'.repeat(64),
  windows: [
    { id: 'prov', from: '2027-03-15T06:00:00.000Z', until: '2027-03-26T16:00:00.000Z', revision: 'bbbbbbbbbbbb' },
  ],
}

function at(time: string): string {
  return revisionAt(unit, Date.parse(time))
}

describe('the revision that a unit is to have', () => {
  it('is that of a window from its start until its end, and its own before and after', () => {
    expect(at('2027-03-15T05:59:59.999Z')).toBe('aaaaaaaaaaaa')
    expect(at('2027-03-15T06:00:00.000Z')).toBe('bbbbbbbbbbbb')
    expect(at('2027-03-26T15:59:59.999Z')).toBe('bbbbbbbbbbbb')
    expect(at('2027-03-26T16:00:00.000Z')).toBe('aaaaaaaaaaaa')
  })

  it('is its own where no window is laid over it', () => {
    const { windows: _, ...bare } = unit
    expect(revisionAt(bare, Date.parse('2027-03-20T00:00:00Z'))).toBe('aaaaaaaaaaaa')
  })
})
