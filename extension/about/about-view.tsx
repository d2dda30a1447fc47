import { useEffect } from 'preact/hooks'
import { fields, type Field } from '../../contract/fields.ts'
import { DeviceFindingCode, type Finding } from '../../contract/finding.ts'
import { pupilFindings } from '../../contract/pupil-findings.ts'
import type { SignalName, Signals } from '../../contract/snapshot.ts'
import { ownUrl, uiLanguage } from '../chrome/runtime.ts'
import { useKept } from '../use-kept.ts'
import { languageFor, wordsOf } from '../words/language.ts'
import type { Words } from '../words/sv.ts'
import { readable } from './readable.ts'

interface FieldsProps {
  fields: Field[]
  signals: Signals
  language: 'sv' | 'en'
  words: Words
}

function Fields({ fields: shownFields, signals, language, words }: FieldsProps) {
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
          {shownFields.map(({ name, label, purpose, daysKept }) => (
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

/** What the readings say of the device, to the pupil. */
function Findings({ findings, language, words }: { findings: Finding[]; language: 'sv' | 'en'; words: Words }) {
  const known = DeviceFindingCode.options.filter((code) => findings.some((finding) => finding.code === code))
  return (
    <section aria-labelledby="fares">
      <h2 id="fares">{words.aboutFares}</h2>
      {known.length === 0 && <p>{words.aboutWell}</p>}
      <ul>
        {known.map((code) => (
          <li key={code} data-finding={code}>
            {pupilFindings[code].is[language]} {pupilFindings[code].does[language]}
          </li>
        ))}
      </ul>
    </section>
  )
}

const never = [
  'neverPages',
  'neverTyping',
  'neverFiles',
  'neverPictures',
  'neverPlace',
  'neverOthers',
  'neverWhen',
] as const

/** What IT sees of this device: the contract's closed list, with the values that were read last. */
export function About() {
  const snapshot = useKept('lastSnapshot')
  const settings = useKept('lastGoodSettings')
  const findings = useKept('findings')
  const lastCheckInAt = useKept('lastCheckInAt')
  const chosen = useKept('language')
  const language = languageFor(chosen.value, uiLanguage())
  const words = wordsOf(language)
  useEffect(() => {
    document.documentElement.lang = language
    document.title = words.aboutTitle
  }, [language, words])
  if (!snapshot.loaded || !chosen.loaded) return null
  // An address tells of the network, and so of the place: where it is read, that is not promised.
  const unseen = never.filter((key) => key !== 'neverPlace' || settings.value?.networkAddresses !== true)
  const told = lastCheckInAt.value && new Date(lastCheckInAt.value).toLocaleString(language)
  return (
    <main>
      <h1>{words.aboutTitle}</h1>
      <p>{words.aboutLead}</p>
      <h2 id="never">{words.aboutNever}</h2>
      <ul aria-labelledby="never">
        {unseen.map((key) => (
          <li key={key}>{words[key]}</li>
        ))}
      </ul>
      <p>{told ? `${words.aboutLast} ${told}` : words.aboutNotYet}</p>
      {snapshot.value && <Findings findings={findings.value ?? []} language={language} words={words} />}
      <Fields
        fields={fields(settings.value ?? { networkAddresses: false })}
        signals={snapshot.value?.signals ?? {}}
        language={language}
        words={words}
      />
      <p>{words.aboutWho}</p>
      <p>
        <a href={ownUrl('extension/check/check.html')}>{words.check}</a>
      </p>
    </main>
  )
}
