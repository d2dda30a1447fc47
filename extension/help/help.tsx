import { render } from 'preact'
import { readAtHand } from '../kept-at-hand.ts'
import { pupilLanguageAtHand } from '../use-pupil-language.ts'
import { firstKept } from './first-kept.ts'
import { Help } from './help-view.tsx'
import { readFirstWords } from './use-words.ts'

async function begin(): Promise<void> {
  await readAtHand(firstKept)
  await readFirstWords(pupilLanguageAtHand())
  render(<Help />, document.body)
}

void begin()
