import { createHash, randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CheckIn } from '../../contract/check-in.ts'
import type { Enrolment } from '../../contract/enrolment.ts'
import type { Signals, Snapshot } from '../../contract/snapshot.ts'
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
  return { id: randomUUID(), category: 'network', words: 'Nätet är nere i sal 14.', language: 'sv', pressedAt, ...more }
}

/** A built board as vite would leave it, in `folder`. */
export async function writeBoard(folder: string): Promise<void> {
  await mkdir(join(folder, 'assets'), { recursive: true })
  const files = {
    'sign-in.html':
      '<!doctype html><title>Logga in</title><script type="module" src="/assets/sign-in-1.js"></script>' +
      '<link rel="modulepreload" href="/assets/shared-1.js">',
    'index.html': '<!doctype html><title>Fadder</title><script type="module" src="/assets/board-1.js"></script>',
    'assets/sign-in-1.js': 'import "./shared-1.js"',
    'assets/shared-1.js': 'export {}',
    'assets/board-1.js': 'import "./shared-1.js"',
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
}
