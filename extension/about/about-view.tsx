import { useEffect } from 'preact/hooks'
import { fields } from '../../contract/fields.ts'
import type { SignalName, Signals } from '../../contract/snapshot.ts'
import { ownUrl, uiLanguage } from '../chrome/runtime.ts'
import { useKept } from '../use-kept.ts'
import { languageFor, wordsOf } from '../words/language.ts'
import type { Words } from '../words/sv.ts'
import { readable } from './readable.ts'

function Fields({ signals, language, words }: { signals: Signals; language: 'sv' | 'en'; words: Words }) {
  const shown = (name: SignalName) => readable(name, signals, language, words) ?? words.aboutUnknown
  return (
    <section class="scroll" aria-label={words.aboutTitle}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.aboutField}</th>
            <th scope="col">{words.aboutValue}</th>
            <th scope="col">{words.aboutPurpose}</th>
            <th scope="col">{words.aboutDays}</th>
          </tr>
        </thead>
        <tbody>
          {fields().map(({ name, label, purpose, daysKept }) => (
            <tr key={name} data-field={name}>
              <th scope="row">{label[language]}</th>
              <td class="value">{shown(name)}</td>
              <td>{purpose[language]}</td>
              <td>
                {daysKept} {words.aboutDaysUnit}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What IT sees of this device: the contract's closed list, with the values that were read last. */
export function About() {
  const snapshot = useKept('lastSnapshot')
  const lastCheckInAt = useKept('lastCheckInAt')
  const chosen = useKept('language')
  const language = languageFor(chosen.value, uiLanguage())
  const words = wordsOf(language)
  useEffect(() => {
    document.documentElement.lang = language
    document.title = words.aboutTitle
  }, [language, words])
  if (!snapshot.loaded || !chosen.loaded) return null
  const told = lastCheckInAt.value && new Date(lastCheckInAt.value).toLocaleString(language)
  return (
    <main>
      <h1>{words.aboutTitle}</h1>
      <p>{words.aboutLead}</p>
      <p>
        <strong>{words.aboutNever}</strong>
      </p>
      <p>{told ? `${words.aboutLast} ${told}` : words.aboutNotYet}</p>
      <Fields signals={snapshot.value?.signals ?? {}} language={language} words={words} />
      <p>{words.aboutWho}</p>
      <p>
        <a href={ownUrl('extension/check/check.html')}>{words.check}</a>
      </p>
    </main>
  )
}
