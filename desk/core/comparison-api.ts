import * as z from 'zod/mini'

/** The kinds of device that are compared: Chromebooks, PCs together, and PCs by operating system. */
export const comparedKinds = ['chromeos', 'pc', 'windows', 'mac', 'linux'] as const
export type ComparedKindName = (typeof comparedKinds)[number]

/** Of fewer devices than this no share and no median is told. */
export const fewestCompared = 5

/** How many have a finding, of those that tell what it takes to know. Null where these are too few. */
const ComparedShare = z.object({
  code: z.string(),
  of: z.int(),
  with: z.nullable(z.int()),
  /** With its interval of 95 % certainty (Wilson). */
  share: z.nullable(z.object({ value: z.number(), low: z.number(), high: z.number() })),
})
export type ComparedShare = z.infer<typeof ComparedShare>

/** A figure over devices, and how many of them tell it. Null where these are too few. */
const ComparedFigure = z.object({ of: z.int(), value: z.nullable(z.number()) })
export type ComparedFigure = z.infer<typeof ComparedFigure>

export const ComparedKind = z.object({
  kind: z.enum(comparedKinds),
  devices: z.int(),
  /** Days on which a device was heard, of all devices together; UTC. */
  deviceDays: z.int(),
  findings: z.array(ComparedShare),
  figures: z.object({
    /** The median of each device's minutes awake without the desk, a day. */
    offlineMinutesADay: ComparedFigure,
    restartsPer100Days: ComparedFigure,
    /** The median of each device's own median. */
    freeMemoryShare: ComparedFigure,
    /** The median of the latest readings. */
    freeDiskBytes: ComparedFigure,
    startToNetworkSeconds: ComparedFigure,
  }),
})
export type ComparedKind = z.infer<typeof ComparedKind>

/** Chromebooks and PCs by the same figures: of what was heard in the last thirty days. */
export const Comparison = z.object({
  /** When the fleet was gone through; null where it has not been since the desk started. */
  at: z.nullable(z.string()),
  /** The unit whose devices these are, with all beneath it; null for all. */
  unit: z.nullable(z.string()),
  /** Devices of the scope that were not heard in thirty days, and are not counted. */
  silent: z.int(),
  /** Devices that were heard and have not said which system they run; they are in no kind. */
  unknownSystem: z.int(),
  kinds: z.array(ComparedKind),
})
export type Comparison = z.infer<typeof Comparison>
