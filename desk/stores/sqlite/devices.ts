import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod/mini'
import type { Enrolment } from '../../../contract/enrolment.ts'
import type { EnrolInput, EnrolOutcome } from '../store.ts'
import { requestMemory } from './requests.ts'

export interface InstanceRow {
  id: string
  device: number
  unit: string
}

const InstanceRow = z.object({ id: z.string(), device: z.int(), unit: z.string() })
const Identity = z.object({
  serialNumber: z.nullable(z.string()),
  directoryDeviceId: z.nullable(z.string()),
  assetId: z.nullable(z.string()),
})
const Id = z.object({ id: z.int() })
const PublicId = z.object({ publicId: z.string() })

export interface DeviceWriter {
  /** The instance, or undefined where it is not enrolled, or has been closed since. */
  instance(id: string): InstanceRow | undefined
  /** Joins an instance to the device that it says it runs on, and answers that device's row. */
  settle(instance: InstanceRow, identity: Enrolment['device']): number
  enrol(input: EnrolInput): EnrolOutcome
}

function statements(db: DatabaseSync) {
  return {
    instance: db.prepare('SELECT id, device, unit FROM instances WHERE id = ? AND closed_at IS NULL'),
    openOrClosed: db.prepare('SELECT id, device, unit FROM instances WHERE id = ?'),
    identity: db.prepare(
      `SELECT serial_number AS serialNumber, directory_device_id AS directoryDeviceId, asset_id AS assetId
       FROM devices WHERE id = ?`,
    ),
    bySerial: db.prepare('SELECT id FROM devices WHERE serial_number = ?'),
    byDirectoryId: db.prepare('SELECT id FROM devices WHERE directory_device_id = ?'),
    publicId: db.prepare('SELECT public_id AS publicId FROM devices WHERE id = ?'),
    addDevice: db.prepare('INSERT INTO devices (public_id, last_instance) VALUES (?, ?) RETURNING id'),
    describe: db.prepare('UPDATE devices SET serial_number = ?, directory_device_id = ?, asset_id = ? WHERE id = ?'),
    addInstance: db.prepare(
      'INSERT INTO instances (id, device, unit, public_key, enrolled_at, heard_at) VALUES (?1, ?2, ?3, ?4, ?5, ?5)',
    ),
    // Whoever enrols is heard, and open again where it had been closed.
    moveToUnit: db.prepare(
      'UPDATE instances SET unit = ?1, enrolled_at = ?2, heard_at = ?2, closed_at = NULL WHERE id = ?3',
    ),
    heardFrom: db.prepare('UPDATE devices SET last_instance = ? WHERE id = ?'),
    moveInstance: db.prepare('UPDATE instances SET device = ? WHERE id = ?'),
    // A ticket that the other device has under the same id stays where it is: it is the same press.
    moveTickets: db.prepare('UPDATE OR IGNORE tickets SET device = ? WHERE device = ? AND instance = ?'),
    moveAbout: db.prepare('UPDATE tickets SET about_device = ? WHERE about_device = ?'),
    // One device that was lent under two names is out once: the later loan stands.
    endDoubleLoan: db.prepare(
      `UPDATE loans SET returned_by = 'Fadder', returned_at =
         (SELECT max(since) FROM loans WHERE loaner IN (?1, ?2) AND returned_at IS NULL)
       WHERE loaner IN (?1, ?2) AND returned_at IS NULL
         AND id < (SELECT max(id) FROM loans WHERE loaner IN (?1, ?2) AND returned_at IS NULL)`,
    ),
    moveLoans: db.prepare('UPDATE loans SET loaner = ? WHERE loaner = ?'),
    moveReadings: db.prepare('UPDATE OR IGNORE readings SET device = ? WHERE device = ?'),
    dropReadings: db.prepare('DELETE FROM readings WHERE device = ?'),
    inUse: db.prepare(
      `SELECT id FROM devices d WHERE id = ? AND (EXISTS (SELECT 1 FROM instances WHERE device = d.id)
       OR EXISTS (SELECT 1 FROM tickets WHERE device = d.id))`,
    ),
    dropDevice: db.prepare('DELETE FROM devices WHERE id = ?'),
    another: db.prepare('SELECT id FROM instances WHERE device = ? ORDER BY enrolled_at DESC LIMIT 1'),
  }
}

/** The writes that decide which instance belongs to which device. */
export function deviceWriter(db: DatabaseSync): DeviceWriter {
  const sql = statements(db)
  const requests = requestMemory(db)

  function find(identity: Enrolment['device']): number | undefined {
    const { serialNumber, directoryDeviceId } = identity
    const row =
      (serialNumber === undefined ? undefined : sql.bySerial.get(serialNumber)) ??
      (directoryDeviceId === undefined ? undefined : sql.byDirectoryId.get(directoryDeviceId))
    return row === undefined ? undefined : z.parse(Id, row).id
  }

  /** Fills in what the device has not been known by until now; what it is known by stays. */
  function describe(device: number, identity: Enrolment['device']): void {
    const known = z.parse(Identity, sql.identity.get(device))
    const { serialNumber, directoryDeviceId } = identity
    const free = directoryDeviceId !== undefined && sql.byDirectoryId.get(directoryDeviceId) === undefined
    const told = {
      serialNumber: known.serialNumber ?? serialNumber ?? null,
      directoryDeviceId: known.directoryDeviceId ?? (free ? directoryDeviceId : null),
      assetId: identity.assetId ?? known.assetId,
    }
    if (JSON.stringify(told) === JSON.stringify(known)) return
    sql.describe.run(told.serialNumber, told.directoryDeviceId, told.assetId, device)
  }

  /** Takes an instance and its tickets to another device; the one it leaves goes when nothing is left of it. */
  function move(instance: InstanceRow, from: number, to: number): void {
    sql.moveInstance.run(to, instance.id)
    sql.moveTickets.run(to, from, instance.id)
    sql.heardFrom.run(instance.id, to)
    if (sql.inUse.get(from) !== undefined) {
      const heir = sql.another.get(from)
      if (heir !== undefined) sql.heardFrom.run(z.parse(z.object({ id: z.string() }), heir).id, from)
      return
    }
    sql.moveAbout.run(to, from)
    sql.endDoubleLoan.run(to, from)
    sql.moveLoans.run(to, from)
    sql.moveReadings.run(to, from)
    sql.dropReadings.run(from)
    sql.dropDevice.run(from)
  }

  function settle(instance: InstanceRow, identity: Enrolment['device']): number {
    const known = find(identity)
    const device = known ?? instance.device
    if (device !== instance.device) move(instance, instance.device, device)
    describe(device, identity)
    return device
  }

  function instanceRow(id: string, select = sql.instance): InstanceRow | undefined {
    const row = select.get(id)
    return row === undefined ? undefined : z.parse(InstanceRow, row)
  }

  function enrolNew(input: EnrolInput): number {
    const { identity, once, unit, at } = input
    const device = find(identity) ?? z.parse(Id, sql.addDevice.get(input.newDeviceId, once.instance)).id
    sql.addInstance.run(once.instance, device, unit, JSON.stringify(input.publicKey), at)
    describe(device, identity)
    return device
  }

  function enrolAgain(instance: InstanceRow, input: EnrolInput): number {
    sql.moveToUnit.run(input.unit, input.at, instance.id)
    return settle(instance, input.identity)
  }

  return {
    instance: (id) => instanceRow(id),
    settle,
    enrol(input) {
      if (!requests.remember(input.once)) return { kind: 'repeated-request' }
      const present = instanceRow(input.once.instance, sql.openOrClosed)
      const device = present === undefined ? enrolNew(input) : enrolAgain(present, input)
      sql.heardFrom.run(input.once.instance, device)
      return { kind: 'enrolled', deviceId: z.parse(PublicId, sql.publicId.get(device)).publicId }
    },
  }
}
