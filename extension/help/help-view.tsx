import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { keep, useKept } from '../use-kept.ts'
import { usePupilLanguage } from '../use-pupil-language.ts'
import { onOnline } from '../web/online.ts'
import { directionOf } from '../words/language.ts'
import { tellOpened } from './ask.ts'
import { screenOf } from './flow.ts'
import { Header } from './header.tsx'
import { optionsOf, type Options } from './options.ts'
import { SettingsNotice } from './settings-notice.tsx'
import { Shown } from './shown.tsx'
import { useFlow } from './use-flow.ts'
import { useWords, type Spoken } from './use-words.ts'

/** The page tells the browser how it is to be read, and the worker in which words a notification is written. */
function useLanguageOfPage(spoken: Spoken | undefined): void {
  const notice = useKept('notice')
  // Before it is painted: what is read from right to left would else be seen to turn.
  useLayoutEffect(() => {
    if (!spoken) return
    document.documentElement.lang = spoken.language
    document.documentElement.dir = directionOf(spoken.language)
    document.title = spoken.words.title
  }, [spoken])
  useEffect(() => {
    if (!spoken || !notice.loaded) return
    const { noticeTitle: title, noticeText: text } = spoken.words
    if (notice.value?.title !== title || notice.value.text !== text) void keep('notice', { title, text })
  }, [spoken, notice])
}

function useOnline(): boolean {
  const [online, setOnline] = useState(() => navigator.onLine)
  useEffect(() => onOnline(setOnline), [])
  return online
}

function Loaded({ spoken, options, adapted }: { spoken: Spoken; options: Options; adapted: boolean }) {
  const { words, language } = spoken
  const standing = useKept('standing')
  const tickets = useKept('tickets')
  const online = useOnline()
  const { flow, send } = useFlow(language, tickets.loaded ? (tickets.value ?? []) : undefined)
  if (!standing.loaded || !flow) return null
  const { freeText = false } = standing.value ?? {}
  const page = { words, language, options, adapted, freeText, online, tickets: tickets.value ?? [], flow, send }
  const dormant = standing.value?.settings === 'dormant'
  const { at } = screenOf(flow)
  return (
    <>
      <Header page={page} />
      <main>
        {(at === 'choose' || (dormant && at !== 'language')) && (
          <SettingsNotice standing={standing.value} words={words} />
        )}
        {/* Where Fadder is not used there is nothing to press, but the language that says so can be chosen. */}
        {(!dormant || at === 'language') && <Shown page={page} />}
      </main>
    </>
  )
}

export function Help() {
  const { loaded, language } = usePupilLanguage()
  const standing = useKept('standing')
  const bigger = useKept('adapted')
  const spoken = useWords(language)
  const options = optionsOf(standing.value?.help, spoken?.language ?? language)
  const adapted = bigger.value ?? options.adapted
  useLanguageOfPage(loaded ? spoken : undefined)
  useEffect(() => void tellOpened(), [])
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-adapted', adapted)
  }, [adapted])
  return loaded && standing.loaded && bigger.loaded && spoken ? (
    <Loaded spoken={spoken} options={options} adapted={adapted} />
  ) : null
}
