import { useEffect } from 'preact/hooks'
import { fields, type Field } from '../../contract/fields.ts'
import { DeviceFindingCode, type Finding } from '../../contract/finding.ts'
import { pupilFindings } from '../../contract/pupil-findings.ts'
import type { SignalName, Signals } from '../../contract/snapshot.ts'
import { ownUrl } from '../chrome/runtime.ts'
import { useKept } from '../use-kept.ts'
import { usePupilLanguage } from '../use-pupil-language.ts'
import { aboutEn } from '../words/about-en.ts'
import { aboutSv, type AboutWords } from '../words/about-sv.ts'
import { bilingualFor } from '../words/language.ts'
import { readable } from './readable.ts'

interface FieldsProps {
  fields: Field[]
  signals: Signals
  language: 'sv' | 'en'
  words: AboutWords
}

function Fields({ fields: shownFields, signals, language, words }: FieldsProps) {
  const shown = (name: SignalName) => readable(name, signals, language, words) ?? words.unknown
  return (
    <section class="scroll" aria-label={words.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.purpose}</th>
            <th scope="col">{words.days}</th>
          </tr>
        </thead>
        <tbody>
          {shownFields.map(({ name, label, purpose, daysKept }) => (
            <tr key={name} data-field={name}>
              <th scope="row">{label[language]}</th>
              <td class="value">{shown(name)}</td>
              <td>{purpose[language]}</td>
              <td>
                {daysKept} {words.daysUnit}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What the readings say of the device, to the pupil. */
function Findings({ findings, language, words }: { findings: Finding[]; language: 'sv' | 'en'; words: AboutWords }) {
  const known = DeviceFindingCode.options.filter((code) => findings.some((finding) => finding.code === code))
  return (
    <section aria-labelledby="fares">
      <h2 id="fares">{words.fares}</h2>
      {known.length === 0 && <p>{words.well}</p>}
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
  const pupil = usePupilLanguage()
  const language = bilingualFor(pupil.language)
  const words: AboutWords = language === 'sv' ? aboutSv : aboutEn
  useEffect(() => {
    document.documentElement.lang = language
    document.title = words.title
  }, [language, words])
  if (!snapshot.loaded || !pupil.loaded) return null
  // An address tells of the network, and so of the place: where it is read, that is not promised.
  const unseen = never.filter((key) => key !== 'neverPlace' || settings.value?.networkAddresses !== true)
  const told = lastCheckInAt.value && new Date(lastCheckInAt.value).toLocaleString(language)
  return (
    <main>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <h2 id="never">{words.never}</h2>
      <ul aria-labelledby="never">
        {unseen.map((key) => (
          <li key={key}>{words[key]}</li>
        ))}
      </ul>
      <p>{told ? `${words.last} ${told}` : words.notYet}</p>
      {snapshot.value && <Findings findings={findings.value ?? []} language={language} words={words} />}
      <Fields
        fields={fields(settings.value ?? { networkAddresses: false })}
        signals={snapshot.value?.signals ?? {}}
        language={language}
        words={words}
      />
      <p>{words.who}</p>
      <p>
        <a href={ownUrl('extension/check/check.html')}>{words.check}</a>
      </p>
    </main>
  )
}
