import type { CheckIn } from '../../contract/check-in.ts'
import type { Enrolment } from '../../contract/enrolment.ts'
import type { PublicKey } from '../../contract/signed-request.ts'
import type { Entry } from '../../contract/entry.ts'
import type { NewTicket } from '../../contract/ticket.ts'
import type { EntryBound } from '../core/entry-bounds.ts'
import type { DeviceSummary } from '../core/fleet/summary.ts'
import type { DeviceFacts, SelfHelpCounts, TicketFacts } from '../core/facts.ts'
import type { StandingFinding } from '../core/standing-findings.ts'
import type { TicketDeed } from '../core/tickets.ts'
import type { LendingCommands, LendingQueries } from './lending.ts'

/** A request that may be made once: its `jti`, the instance that made it, and how long that must be remembered. */
export interface RequestOnce {
  id: string
  instance: string
  forgetAt: number
}

/** What every device command carries. `at` is the desk's clock in milliseconds since 1970, as all times here. */
interface FromDevice {
  once: RequestOnce
  at: number
}

export interface EnrolInput extends FromDevice {
  publicKey: PublicKey
  unit: string
  identity: Enrolment['device']
  /** The id of the device, if this turns out to be a new one. */
  newDeviceId: string
}
interface CheckInInput extends FromDevice {
  checkIn: CheckIn
}
export interface TicketInput extends FromDevice {
  ticket: NewTicket
  /** The desk's own id for it, if it is a new one. */
  newTicketId: string
}
/** What a pupil adds to a ticket or does with it; a picture as the bytes that it is. */
export type TicketEntry =
  | Exclude<Entry, { kind: 'picture' | 'self-helped' }>
  | (Omit<Extract<Entry, { kind: 'picture' }>, 'jpeg'> & { jpeg: Uint8Array })
export interface EntryInput extends FromDevice {
  entry: TicketEntry
}
export interface SelfHelpInput extends FromDevice {
  entry: Extract<Entry, { kind: 'self-helped' }>
}
interface SignInLink {
  tokenSha256: string
  name: string
  expiresAt: number
}
export interface SessionFacts {
  name: string
  expiresAt: number
}

export type Repeated = { kind: 'repeated-request' }
export type Unknown = { kind: 'unknown-instance' }

export type EnrolOutcome = { kind: 'enrolled'; deviceId: string } | Repeated
/** As much of a device as its name takes, and where it belongs. */
type KnownDevice = Pick<DeviceFacts, 'id' | 'serialNumber' | 'assetId' | 'unit'>

type CheckInOutcome = { kind: 'accepted'; device: KnownDevice; tickets: TicketFacts[] } | Repeated | Unknown
type TicketOutcome = { kind: 'opened' | 'known'; ticket: TicketFacts } | Repeated | Unknown
type NewsOutcome = { kind: 'news'; tickets: TicketFacts[] } | Repeated | Unknown
/** `known` is an entry that the device has sent before; `enough` says which bound one more would overstep. */
type EntryOutcome =
  | { kind: 'kept' | 'known' | 'unknown-ticket' }
  | { kind: 'enough'; bound: EntryBound }
  | Repeated
  | Unknown
type SelfHelpOutcome = { kind: 'kept' | 'known' } | Repeated | Unknown
type LookOutcome = { kind: 'seen' | 'seen-before'; ticket: TicketFacts } | { kind: 'unknown-ticket' }
export type DeedOutcome = { kind: 'changed' | 'conflict' | 'closed'; ticket: TicketFacts } | { kind: 'unknown-ticket' }
type RedeemOutcome = { kind: 'signed-in'; name: string } | { kind: 'unknown' | 'used' | 'expired' }

/** What is found of one device, by the desk's own id of it. */
export interface FoundOfDevice {
  deviceId: string
  findings: StandingFinding[]
}

/** One reading as its typed columns hold it. */
interface Reading {
  takenAt: number
  awakeSeconds: number | null
  memoryBytes: number | null
  availableMemoryBytes: number | null
  freeDiskBytes: number | null
  batteryPercent: number | null
  batteryCharging: number | null
  cpuCelsius: number | null
  displays: number | null
  linkClass: string | null
  linkRttMs: number | null
  reboots: number | null
  offlineMinutes: number | null
  cpuLoadPercent: number | null
}

/**
 * What changes the store. Each is one transaction of its own, whole or not at all. One that refuses
 * (any outcome but the good one) has changed nothing.
 */
export interface StoreCommands extends LendingCommands {
  /** Makes an instance known, again where it was closed, or moves it to another unit, and joins it to its device. */
  enrol(input: EnrolInput): EnrolOutcome
  /** Keeps the snapshots, each once, and answers the news of the instance's tickets. */
  checkIn(input: CheckInInput): CheckInOutcome
  /** Opens a ticket, or finds the one that the same device opened under the same id. */
  openTicket(input: TicketInput): TicketOutcome
  /** The instance's open tickets, and those that changed lately. */
  askNews(input: FromDevice): NewsOutcome
  /** Adds to a ticket of the same device, once, together with what that makes of the ticket; within core/entry-bounds.ts. */
  keepEntry(input: EntryInput): EntryOutcome
  /** Counts that a guide helped, once, and keeps nothing of who it was. */
  countSelfHelp(input: SelfHelpInput): SelfHelpOutcome
  /** What a technician does, by the rules of core/tickets.ts. */
  actOnTicket(input: TicketDeed & { id: string }): DeedOutcome
  /** Notes when a ticket was first looked at. */
  lookAtTicket(input: { id: string; at: number }): LookOutcome
  /** A picture by the id of its place in the record, with who looked at it and when; null where it is not kept. */
  viewPicture(input: { id: number; by: string; at: number }): Uint8Array | null
  /** Lets go of at most `most` pictures of tickets that were closed longer ago than pictures are kept; answers how many. */
  forgetPictures(input: { at: number; most: number }): { forgotten: number }
  /** Keeps what is found of the devices named, instead of what was kept of them. A device that is gone is passed over. */
  keepFindings(input: { found: FoundOfDevice[] }): void
  addSignInLink(input: SignInLink): void
  /** Turns a link into a session, once. */
  redeemSignInLink(input: { tokenSha256: string; at: number; sessionSha256: string; endsAt: number }): RedeemOutcome
  /** Remembers where the desk is reached, for who makes sign-in links beside it. */
  noteAddress(input: { address: string; at: number }): void
  endSession(input: { sessionSha256: string }): void
  /** Lets go of requests, links and sessions that time has made useless. */
  forgetExpired(input: { at: number }): void
  /**
   * Lets go of readings that are older than 30 days, and closes the instances that have been silent for
   * {@link silenceKeptMs} while another instance of the same device was heard. `most` devices at a time, so that no
   * check-in waits for it. Answers where to go on, or null at the end.
   */
  forgetReadings(input: { at: number; after: number; most: number }): { next: number | null }
}

/** What only reads. It sees everything that was committed before it was asked. */
export interface StoreQueries extends LendingQueries {
  instanceKey(input: { instance: string }): PublicKey | null
  devices(input: { most: number }): DeviceFacts[]
  /** Newest first. */
  tickets(input: { most: number }): TicketFacts[]
  /** How many have helped themselves after a moment. */
  selfHelpCounts(input: { after: number }): SelfHelpCounts
  /** Where the desk has been reached, latest first. */
  addresses(input: { most: number }): string[]
  session(input: { sessionSha256: string; at: number }): SessionFacts | null
  /** What was found the last time, of devices of which anything was. */
  findings(input: { most: number }): FoundOfDevice[]
  /** One device's readings, oldest first. */
  readings(input: { deviceId: string }): Reading[]
  /**
   * The last month of each of the next `most` devices, summed up; `next` says where to go on, or null at
   * the end. A slice at a time, so that the board's questions come in between. `timeZone` is the schools'.
   */
  summaries(input: { after: number; most: number; at: number; timeZone: string }): {
    summaries: DeviceSummary[]
    next: number | null
  }
}

type Promised<Calls extends Record<keyof Calls, (input: never) => unknown>> = {
  [Name in keyof Calls]: (input: Parameters<Calls[Name]>[0]) => Promise<ReturnType<Calls[Name]>>
}

/**
 * The desk's memory. A command's promise settles when its transaction is on the disk, and so survives
 * a power cut.
 * @throws StoreFault (as a rejection) where the store could not do it; nothing of that call is kept.
 * @throws StoreBusy (as a rejection) where too many commands are waiting, or the store is closing.
 */
export interface Store extends Promised<StoreCommands>, Promised<StoreQueries> {
  /** Finishes what has been asked, then lets go of the files. */
  close(): Promise<void>
}

export class StoreFault extends Error {
  override name = 'StoreFault'
}

/** The store's files can't be used; the message says which, and what to do. */
export class StoreUnusable extends Error {
  override name = 'StoreUnusable'
}

export class StoreBusy extends Error {
  override name = 'StoreBusy'
}

/**
 * An instance that has been silent for this long, in milliseconds, is closed where its device has been heard through
 * another since. One that was closed too early enrols again under the same id, which costs it one request.
 */
export const silenceKeptMs = 30 * 24 * 3600 * 1000

/** Readings older than this are let go of, and snapshots older than this are not kept, in milliseconds. */
export const readingsKeptMs = 30 * 24 * 3600 * 1000
