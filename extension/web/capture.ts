/**
 * A camera's picture or a microphone's sound, for the page that asks and no other: it is not recorded.
 * `refused` where a person or a policy said no, `none` where there is nothing to open.
 */
export type Captured = { kind: 'stream'; stream: MediaStream } | { kind: 'refused' } | { kind: 'none' }

/** Asks for one of the two. It never rejects: a no is an answer. */
export async function capture(
  of: 'audio' | 'video',
  devices: Pick<MediaDevices, 'getUserMedia'> = navigator.mediaDevices,
): Promise<Captured> {
  try {
    return { kind: 'stream', stream: await devices.getUserMedia({ [of]: true }) }
  } catch (error) {
    const refused = error instanceof DOMException && ['NotAllowedError', 'SecurityError'].includes(error.name)
    return { kind: refused ? 'refused' : 'none' }
  }
}

/** Lets go of the camera or the microphone: its lamp goes out. */
export function release(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}
