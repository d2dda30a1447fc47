import { useEffect, useState } from 'preact/hooks'
import type { Category, Language } from '../../contract/ticket.ts'
import { ownUrl, uiLanguage } from '../chrome/runtime.ts'
import type { OwnTicket, Standing } from '../core/kept.ts'
import { keepLanguage, useKept } from '../use-kept.ts'
import { languageFor, languageNames, wordsOf } from '../words/language.ts'
import type { Words } from '../words/sv.ts'
import { tellOpened } from './ask.ts'
import { attachedCheck, type AttachedCheck } from './attached-check.ts'
import { ChooseCategory } from './choose-category.tsx'
import { TellMore } from './tell-more.tsx'
import { Tickets } from './tickets-view.tsx'

type Step = { at: 'start' } | { at: 'choose' } | { at: 'tell'; category: Category }

function LanguageChoice({ language, words }: { language: Language; words: Words }) {
  return (
    <fieldset class="languages" aria-label={words.language}>
      {(['sv', 'en'] as const).map((each) => (
        <button
          type="button"
          key={each}
          lang={each}
          aria-pressed={each === language}
          onClick={() => void keepLanguage(each)}
        >
          {languageNames[each]}
        </button>
      ))}
    </fieldset>
  )
}

/** What the pupil is told of the settings; undefined where there is nothing to tell. */
function SettingsNotice({ standing, words }: { standing: Standing | undefined; words: Words }) {
  if (!standing || standing.settings === 'waiting') return <p class="notice">{words.waiting}</p>
  if (standing.settings === 'dormant') return <p class="notice">{words.dormant}</p>
  if (standing.settings !== 'invalid') return null
  return (
    <div class="notice" role="alert">
      <p>{words.invalid}</p>
      <ul>
        {standing.problems.map(({ key, problem }) => (
          <li key={key}>
            <code>{key}</code>: {problem}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface StepsProps {
  standing: Standing | undefined
  tickets: OwnTicket[]
  language: Language
  words: Words
}

/** A self-check that goes along says what the ticket is most likely about. */
function firstStep(attached: AttachedCheck | undefined): Step {
  if (!attached) return { at: 'start' }
  return attached.category ? { at: 'tell', category: attached.category } : { at: 'choose' }
}

function Steps({ standing, tickets, language, words }: StepsProps) {
  const [attached, setAttached] = useState(() => attachedCheck(location.search))
  const [step, setStep] = useState<Step>(() => firstStep(attached))
  if (standing?.settings === 'dormant') return null
  if (step.at === 'tell')
    return (
      <TellMore
        category={step.category}
        freeText={standing?.freeText ?? false}
        language={language}
        words={words}
        selfCheckAt={attached?.check}
        onLeaveCheck={() => setAttached(undefined)}
        onBack={() => setStep({ at: 'choose' })}
        onKept={() => {
          setAttached(undefined)
          setStep({ at: 'start' })
        }}
      />
    )
  const open = tickets.filter((ticket) => ticket.news?.state !== 'closed')
  if (step.at === 'start' && open.length > 0)
    return <Tickets tickets={open} words={words} onMore={() => setStep({ at: 'choose' })} />
  return (
    <ChooseCategory
      words={words}
      onChoose={(category) => setStep({ at: 'tell', category })}
      onBack={open.length > 0 ? () => setStep({ at: 'start' }) : undefined}
    />
  )
}

export function Help() {
  const standing = useKept('standing')
  const tickets = useKept('tickets')
  const chosen = useKept('language')
  const language = languageFor(chosen.value, uiLanguage())
  const words = wordsOf(language)
  useEffect(() => void tellOpened(), [])
  useEffect(() => {
    document.documentElement.lang = language
    document.title = words.title
  }, [language, words])
  if (!standing.loaded || !tickets.loaded || !chosen.loaded) return null
  return (
    <>
      <header>
        <h1>{words.title}</h1>
        <LanguageChoice language={language} words={words} />
      </header>
      <main>
        <SettingsNotice standing={standing.value} words={words} />
        <Steps standing={standing.value} tickets={tickets.value ?? []} language={language} words={words} />
      </main>
      <footer>
        <a href={ownUrl('extension/check/check.html')} target="_blank" rel="noreferrer" data-check>
          {words.check}
        </a>
        <a href={ownUrl('extension/about/about.html')} target="_blank" rel="noreferrer" data-about>
          {words.about}
        </a>
      </footer>
    </>
  )
}
