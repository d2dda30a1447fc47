import { expect, it } from 'vitest'
import { capture } from '../../../extension/web/capture.ts'

function devices(error: Error) {
  return {
    async getUserMedia(): Promise<MediaStream> {
      throw error
    },
  }
}

it('tells a no, by a person or by policy, from a part that is not there', async () => {
  expect(await capture('video', devices(new DOMException('', 'NotAllowedError')))).toEqual({ kind: 'refused' })
  expect(await capture('audio', devices(new DOMException('', 'SecurityError')))).toEqual({ kind: 'refused' })
  expect(await capture('video', devices(new DOMException('', 'NotFoundError')))).toEqual({ kind: 'none' })
  expect(await capture('video', devices(new DOMException('', 'NotReadableError')))).toEqual({ kind: 'none' })
})
