import { useEffect } from 'preact/hooks'
import { fields, type Field } from '../../contract/fields.ts'
import { DeviceFindingCode, type Finding } from '../../contract/finding.ts'
import type { Signals } from '../../contract/snapshot.ts'
import { ownUrl } from '../chrome/runtime.ts'
import { useKept } from '../use-kept.ts'
import { usePupilLanguage } from '../use-pupil-language.ts'
import type { AboutSpeech } from '../words/about-language.ts'
import { directionOf } from '../words/language.ts'
import { readable, readableNumber } from './readable.ts'
import { useAboutSpeech } from './use-about-speech.ts'

interface FieldsProps {
  fields: Field[]
  signals: Signals
  speech: AboutSpeech
}

/** Values are isolated (`bdi`): a version or a number would else be turned about by the Arabic around it. */
function Fields({ fields: shownFields, signals, speech }: FieldsProps) {
  const { words, language } = speech
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
          {shownFields.map((field) => (
            <tr key={field.name} data-field={field.name}>
              <th scope="row">{speech.label(field)}</th>
              <td class="value">
                <bdi>{readable(field.name, signals, language, words) ?? words.unknown}</bdi>
              </td>
              <td>{speech.purpose(field)}</td>
              <td>
                {readableNumber(field.daysKept, language)} {words.daysUnit}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What the readings say of the device, to the pupil. */
function Findings({ findings, speech: { words, finding } }: { findings: Finding[]; speech: AboutSpeech }) {
  const known = DeviceFindingCode.options.filter((code) => findings.some((each) => each.code === code))
  return (
    <section aria-labelledby="fares">
      <h2 id="fares">{words.fares}</h2>
      {known.length === 0 && <p>{words.well}</p>}
      <ul>
        {known.map((code) => (
          <li key={code} data-finding={code}>
            {finding(code)}
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

/** Lets the document say which language it is in, and which way that is written. */
function useSpoken(speech: AboutSpeech | undefined): void {
  useEffect(() => {
    if (!speech) return
    document.documentElement.lang = speech.language
    document.documentElement.dir = directionOf(speech.language)
    document.title = speech.words.title
  }, [speech])
}

/** What IT sees of this device: the contract's closed list, with the values that were read last. */
export function About() {
  const snapshot = useKept('lastSnapshot')
  const settings = useKept('lastGoodSettings')
  const findings = useKept('findings')
  const lastCheckInAt = useKept('lastCheckInAt')
  const pupil = usePupilLanguage()
  const speech = useAboutSpeech(pupil.loaded ? pupil.language : undefined)
  useSpoken(speech)
  if (!snapshot.loaded || !speech) return null
  const { words, language } = speech
  // An address tells of the network, and so of the place: where it is read, that is not promised.
  const unseen = never.filter((key) => key !== 'neverPlace' || settings.value?.networkAddresses !== true)
  const told = lastCheckInAt.value && new Date(lastCheckInAt.value).toLocaleString([language, 'sv'])
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
      <p>{told ? [`${words.last} `, <bdi key="told">{told}</bdi>] : words.notYet}</p>
      {snapshot.value && <Findings findings={findings.value ?? []} speech={speech} />}
      <Fields
        fields={fields(settings.value ?? { networkAddresses: false })}
        signals={snapshot.value?.signals ?? {}}
        speech={speech}
      />
      <h2>{words.asked}</h2>
      <p>{words.askedWhat}</p>
      <p>{words.askedPicture}</p>
      <p>{words.askedKept}</p>
      <p>{words.who}</p>
      <p>
        <a href={ownUrl('extension/check/check.html')}>{words.check}</a>
      </p>
    </main>
  )
}
