import { expect, it } from 'vitest'
import { voiceOf } from '../../../extension/web/voices.ts'

const here = (lang: string) => ({ lang, localService: true })

it('takes a voice of that very language that speaks on the device, and none else', () => {
  expect(voiceOf('sv', [here('en-US'), here('nb-NO'), here('sv-SE')])).toEqual(here('sv-SE'))
  expect(voiceOf('sv', [here('sv_SE')])).toEqual(here('sv_SE'))
  expect(voiceOf('sv', [here('en-US'), here('svx')])).toBeUndefined()
  expect(voiceOf('sv', [{ lang: 'sv-SE', localService: false }])).toBeUndefined()
})
