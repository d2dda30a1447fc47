import type { Bilingual } from '../../contract/fields.ts'
import type { School } from './schools.ts'

/** The packs that a new plan can take beside the base level. */
export const offeredPacks = ['youngest-pupils', 'preschool', 'adapted-school', 'staff', 'loaner', 'exam'] as const
export type OfferedPack = (typeof offeredPacks)[number]

/** The pack that every new plan starts from. */
export const basePack = 'base-level-sv'

/** A class by its school's name and its own. */
export interface PilotClass {
  school: string
  name: string
}

/** What a municipality has said of itself: all that its first plan is made from. */
export interface Answers {
  municipality: string
  /** What stands behind the @ of pupils' accounts, and of the staff's. */
  pupilDomain: string
  staffDomain: string
  homepage: string
  deskUrl: string
  /** Who decides on pupils' devices: a board or a role. */
  board: string
  itRole: string
  /** Where the decision on the base level is written down, and the day on which it was taken. */
  reference: string
  decided: string
  schools: School[]
  /** What the classes of a grade are told apart by: `A` and `B`, or an empty text where there is one. */
  classLabels: string[]
  packs: OfferedPack[]
  pilot: PilotClass | undefined
  /** Where IT's own decision on the pilot is written down; without one the board's holds for it too. */
  pilotReference: string | undefined
}

/** What has been answered so far. */
export type SoFar = Partial<Answers>

/** What an answer adds, or what is wrong with it. */
export type Taken = { answers: SoFar; fault?: undefined } | { fault: Bilingual }

/** All answers; undefined while one is missing. */
export function whole(soFar: SoFar): Answers | undefined {
  const { municipality, pupilDomain, staffDomain, homepage, deskUrl, board, itRole, reference, decided } = soFar
  const { schools, classLabels, packs, pilot, pilotReference } = soFar
  if (municipality === undefined || pupilDomain === undefined || staffDomain === undefined) return undefined
  if (homepage === undefined || deskUrl === undefined || board === undefined || itRole === undefined) return undefined
  if (reference === undefined || decided === undefined) return undefined
  if (schools === undefined || classLabels === undefined || packs === undefined) return undefined
  return {
    municipality,
    pupilDomain,
    staffDomain,
    homepage,
    deskUrl,
    board,
    itRole,
    reference,
    decided,
    schools,
    classLabels,
    packs,
    pilot,
    pilotReference,
  }
}
