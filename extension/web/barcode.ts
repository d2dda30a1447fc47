import * as z from 'zod/mini'

/** What is used of BarcodeDetector (Shape Detection API: ChromeOS and macOS have it). */
interface DetectorClass {
  new (): { detect(source: unknown): Promise<{ rawValue: string }[]> }
  getSupportedFormats(): Promise<string[]>
}
const WithDetector = z.looseObject({
  BarcodeDetector: z.custom<DetectorClass>((value) => typeof value === 'function' && 'getSupportedFormats' in value),
})

/** The text of a code in the picture, or undefined where none is seen yet. */
export type ReadCode = (video: HTMLVideoElement) => Promise<string | undefined>

/** Whether this browser says that it can read codes. */
export function readsCodes(scope: unknown = globalThis): boolean {
  return WithDetector.safeParse(scope).success
}

/** A reader of bar codes and QR codes, or undefined where the system has none. */
export async function codeReader(scope: unknown = globalThis): Promise<ReadCode | undefined> {
  const offered = WithDetector.safeParse(scope)
  if (!offered.success) return undefined
  const Class = offered.data.BarcodeDetector
  if ((await Class.getSupportedFormats().catch(() => [])).length === 0) return undefined
  const detector = new Class()
  return async (video) => (await detector.detect(video).catch(() => []))[0]?.rawValue
}
