import { DeviceLabel } from '../../../../contract/ticket.ts'

interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>
}

declare global {
  interface Window {
    /** Where the browser and its system have one: ChromeOS, Android and macOS; not TypeScript's DOM yet. */
    BarcodeDetector?: new () => Detector
  }
}

/** Whether labels can be scanned here at all. */
export function canScan(): boolean {
  return window.BarcodeDetector !== undefined && navigator.mediaDevices !== undefined
}

/** Milliseconds between two looks at the picture: quick to the hand, and easy on an old phone. */
const lookEvery = 120

/** What can be a label of what the camera sees; an address in a QR code is none. */
export function labelIn(codes: readonly { rawValue: string }[]): string | undefined {
  const labels = codes.map(({ rawValue }) => rawValue.trim())
  return labels.find((label) => DeviceLabel.safeParse(label).success && !label.includes('://'))
}

/**
 * Opens the camera that looks away from its user, shows it in `video` and looks for a label until there is one or
 * `signal` says stop. The camera is closed when it settles.
 * @returns the label, or undefined where it was stopped.
 * @throws whatever the browser says where the camera can't be had.
 */
export async function scanLabel(video: HTMLVideoElement, signal: AbortSignal): Promise<string | undefined> {
  if (window.BarcodeDetector === undefined) throw new Error('This browser reads no barcodes.')
  const detector = new window.BarcodeDetector()
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  try {
    video.srcObject = stream
    if (!signal.aborted) await video.play()
    while (!signal.aborted) {
      const label = labelIn(await detector.detect(video))
      if (label !== undefined) return label
      await new Promise((resume) => setTimeout(resume, lookEvery))
    }
    return undefined
  } catch (error) {
    // Taken away in the midst of starting: that is no fault of the camera.
    if (signal.aborted) return undefined
    throw error
  } finally {
    for (const track of stream.getTracks()) track.stop()
    video.srcObject = null
  }
}
