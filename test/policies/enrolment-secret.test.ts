import { expect, it } from 'vitest'
import { enrolmentSecret } from '../../policies/enrolment-secret.ts'

const key = new Uint8Array(32).fill(1)

it('gives each unit a secret of its own, the same each time', () => {
  expect(enrolmentSecret(key, '/A')).toBe(enrolmentSecret(key, '/A'))
  expect(enrolmentSecret(key, '/A')).toMatch(/^[A-Za-z0-9_-]{43}$/)
  expect(enrolmentSecret(key, '/A')).not.toBe(enrolmentSecret(key, '/B'))
  expect(enrolmentSecret(new Uint8Array(32), '/A')).not.toBe(enrolmentSecret(key, '/A'))
})

it('refuses a key of another length', () => {
  expect(() => enrolmentSecret(new Uint8Array(16), '/A')).toThrow('has 16 bytes; it must have 32')
})
