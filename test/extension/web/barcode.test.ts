import { expect, it } from 'vitest'
import { codeReader, readsCodes } from '../../../extension/web/barcode.ts'

/** A system that reads codes of these formats, and sees these texts in whatever it looks at. */
function systemWith(formats: readonly string[], seen: readonly string[]) {
  class BarcodeDetector {
    readonly seen = seen
    static async getSupportedFormats() {
      return [...formats]
    }
    async detect(source: unknown) {
      if (source === undefined) throw new DOMException('', 'InvalidStateError')
      return this.seen.map((rawValue) => ({ rawValue }))
    }
  }
  return { BarcodeDetector }
}

it('is offered only where the browser knows of codes', () => {
  expect(readsCodes(systemWith(['qr_code'], []))).toBe(true)
  expect(readsCodes({})).toBe(false)
  expect(readsCodes({ BarcodeDetector: EventTarget })).toBe(false)
})

it('has no reader where the system behind the browser can read none', async () => {
  expect(await codeReader(systemWith([], []))).toBeUndefined()
  expect(await codeReader({})).toBeUndefined()
})

it('gives the text of a code, nothing while none is seen, and nothing of a picture that is not there yet', async () => {
  const video: HTMLVideoElement = Object.create(null)
  const missing: HTMLVideoElement = JSON.parse('{}')['none']
  const reads = await codeReader(systemWith(['qr_code'], ['CB-1042']))
  expect(await reads?.(video)).toBe('CB-1042')
  expect(await (await codeReader(systemWith(['qr_code'], [])))?.(video)).toBeUndefined()
  expect(await reads?.(missing)).toBeUndefined()
})
