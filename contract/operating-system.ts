import * as z from 'zod/mini'

/** The operating systems that Chromium's runtime.getPlatformInfo can tell apart and that Fadder knows. */
export const OperatingSystem = z.enum(['chromeos', 'linux', 'mac', 'windows'])
export type OperatingSystem = z.infer<typeof OperatingSystem>
