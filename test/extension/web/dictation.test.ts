import { expect, it } from 'vitest'
import { dictationIn } from '../../../extension/web/dictation.ts'

/** A browser's SpeechRecognition that knows some languages on the device, and is spoken to by the test. */
function recognitionOf(onDevice: readonly string[]) {
  const asked: { langs: string[]; processLocally: boolean }[] = []
  const started: EventTarget[] = []
  class SpeechRecognition extends EventTarget {
    lang = ''
    processLocally = false
    continuous = false
    static async available(options: { langs: string[]; processLocally: boolean }) {
      asked.push(options)
      return options.langs.every((each) => onDevice.includes(each)) ? 'available' : 'downloadable'
    }
    start() {
      if (!this.processLocally) throw new Error('the sound would leave the device')
      started.push(this)
    }
    stop() {
      this.dispatchEvent(new Event('end'))
    }
  }
  return { scope: { SpeechRecognition }, asked, started }
}

it('is offered only where the device itself knows the language already', async () => {
  const { scope, asked } = recognitionOf(['sv-SE'])
  expect(await dictationIn('sv', scope)).toBeDefined()
  expect(await dictationIn('en', scope)).toBeUndefined()
  expect(asked.every(({ processLocally }) => processLocally)).toBe(true)
})

it('is not offered by a browser that only knows the speech of a service', async () => {
  expect(await dictationIn('sv', { SpeechRecognition: EventTarget })).toBeUndefined()
  expect(await dictationIn('sv', {})).toBeUndefined()
})

it('hands over what is heard, and says when it has ended', async () => {
  const { scope, started } = recognitionOf(['sv-SE'])
  const heard: string[] = []
  const ends: boolean[] = []
  const dictation = await dictationIn('sv', scope)
  const stop = dictation?.listen({ onText: (text) => heard.push(text), onEnd: (failed) => ends.push(failed) })
  const results = [[{ transcript: 'skärmen' }], [{ transcript: ' är svart ' }]]
  started[0]?.dispatchEvent(Object.assign(new Event('result'), { resultIndex: 1, results }))
  stop?.()
  expect(heard).toEqual(['är svart'])
  expect(ends).toEqual([false])
})

it('says that it failed where the microphone is not allowed', async () => {
  const { scope, started } = recognitionOf(['sv-SE'])
  const ends: boolean[] = []
  const dictation = await dictationIn('sv', scope)
  dictation?.listen({ onText: () => {}, onEnd: (failed) => ends.push(failed) })
  started[0]?.dispatchEvent(new Event('error'))
  started[0]?.dispatchEvent(new Event('end'))
  expect(ends).toEqual([true])
})
