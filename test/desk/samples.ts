import { createHash, randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CheckIn } from '../../contract/check-in.ts'
import type { Enrolment } from '../../contract/enrolment.ts'
import type { Signals, Snapshot } from '../../contract/snapshot.ts'
import type { Entry } from '../../contract/entry.ts'
import type { NewTicket } from '../../contract/ticket.ts'
import type { UnitRegister } from '../../contract/unit-register.ts'

/** 2026-02-03T08:10:00Z, when the lids open. */
export const morning = Date.UTC(2026, 1, 3, 8, 10)

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

export const secrets = { '7B': 'a secret of the class 7B', '4A': 'a secret of the class 4A' } as const
export const units = { '7B': '/Elever/Grönkullaskolan/7B', '4A': '/Elever/Hagaskolan/4A' } as const
export const revisions = { '7B': '0123456789ab', '4A': 'ba9876543210' } as const

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

export const register: UnitRegister = {
  format: 'fadder-units/1',
  municipality: 'Alvesta',
  units: (['7B', '4A'] as const).map((name) => ({
    path: units[name],
    name,
    revision: revisions[name],
    enrolmentSecretSha256: sha256(secrets[name]),
  })),
}

export function enrolment(unit: keyof typeof secrets = '7B', device: Enrolment['device'] = {}): Enrolment {
  return { secret: secrets[unit], extensionVersion: '0.1.0', device }
}

export function snapshot(at: number, signals: Signals = { batteryPercent: 80 }): Snapshot {
  return { id: randomUUID(), takenAt: new Date(at).toISOString(), signals, missing: {} }
}

export function checkIn(snapshots: Snapshot[], more: Partial<CheckIn> = {}): CheckIn {
  return { extensionVersion: '0.1.0', revision: revisions['7B'], settings: 'in-force', snapshots, ...more }
}

export function ticket(at: number, more: Partial<NewTicket> = {}): NewTicket {
  const pressedAt = new Date(at).toISOString()
  return { id: randomUUID(), category: 'network', language: 'sv', channel: 'help-button', pressedAt, ...more }
}

type Words = Extract<Entry, { kind: 'words' }>

/** What a pupil writes after the press. */
export function words(ofTicket: string, at: number, more: Partial<Words> = {}): Words {
  const text = 'Nätet är nere i sal 14.'
  const when = new Date(at).toISOString()
  return { id: randomUUID(), ticket: ofTicket, at: when, kind: 'words', text, language: 'sv', ...more }
}

/** An entry that has nothing of its own to tell. */
export function entry<Kind extends 'solved' | 'not-solved' | 'withdrawn'>(kind: Kind, ofTicket: string, at: number) {
  return { id: randomUUID(), ticket: ofTicket, at: new Date(at).toISOString(), kind }
}

/** As few bytes as pass for a JPEG, or as many as asked for: its first marker, something, its last. */
export function jpegBytes(size = 12): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size).fill(7)
  bytes.set([0xff, 0xd8, 0xff, 0xe0])
  bytes.set([0xff, 0xd9], size - 2)
  return bytes
}

/** A picture as a device sends it. */
export function picture(ofTicket: string, at: number, bytes = jpegBytes()): Extract<Entry, { kind: 'picture' }> {
  const jpeg = Buffer.from(bytes).toString('base64')
  return { id: randomUUID(), ticket: ofTicket, at: new Date(at).toISOString(), kind: 'picture', jpeg }
}

export function selfHelped(at: number, more: Partial<Extract<Entry, { kind: 'self-helped' }>> = {}) {
  const when = new Date(at).toISOString()
  return { id: randomUUID(), at: when, kind: 'self-helped', category: 'network', guide: 'restart', ...more } as const
}

/** A built board as vite would leave it, in `folder`. */
export async function writeBoard(folder: string): Promise<void> {
  await mkdir(join(folder, 'assets'), { recursive: true })
  const files = {
    'sign-in.html':
      '<!doctype html><title>Logga in</title><script type="module" src="/assets/sign-in-1.js"></script>' +
      '<link rel="modulepreload" href="/assets/shared-1.js">',
    'report.html': '<!doctype html><title>Anmäl</title><script type="module" src="/assets/report-1.js"></script>',
    'index.html': '<!doctype html><title>Fadder</title><script type="module" src="/assets/board-1.js"></script>',
    'assets/sign-in-1.js': 'import "./shared-1.js"',
    'assets/report-1.js': 'export {}',
    'assets/shared-1.js': 'export {}',
    'assets/board-1.js': 'import "./shared-1.js"',
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
}
