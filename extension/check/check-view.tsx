import { useEffect, useState } from 'preact/hooks'
import type { OperatingSystem } from '../../contract/operating-system.ts'
import type { SelfCheckStep } from '../../contract/self-check.ts'
import { operatingSystem } from '../chrome/runtime.ts'
import { answered, begun, currentStep, finishedCheck, steppedBack, type CheckState } from '../core/self-check.ts'
import { useKept } from '../use-kept.ts'
import { usePupilLanguage } from '../use-pupil-language.ts'
import { hasBattery } from '../web/battery.ts'
import { checkEn } from '../words/check-en.ts'
import { checkSv, type CheckWords } from '../words/check-sv.ts'
import { bilingualFor } from '../words/language.ts'
import { CameraStep } from './camera-step.tsx'
import { ChargerStep } from './charger-step.tsx'
import { keepCheck } from './keep-check.ts'
import { KeyboardStep } from './keyboard-step.tsx'
import { MicrophoneStep } from './microphone-step.tsx'
import { NetworkStep } from './network-step.tsx'
import { PortsStep } from './ports-step.tsx'
import { ScreenStep } from './screen-step.tsx'
import { SoundStep } from './sound-step.tsx'
import { Begin, type StepProps } from './step-frame.tsx'
import { Summary } from './summary-view.tsx'
import { TouchStep } from './touch-step.tsx'
import { TouchpadStep } from './touchpad-step.tsx'

const speech: Record<'sv' | 'en', CheckWords> = { sv: checkSv, en: checkEn }

const views: Record<Exclude<SelfCheckStep, 'keyboard'>, (props: StepProps) => preact.JSX.Element> = {
  touchpad: TouchpadStep,
  touch: TouchStep,
  screen: ScreenStep,
  sound: SoundStep,
  microphone: MicrophoneStep,
  camera: CameraStep,
  network: NetworkStep,
  charger: ChargerStep,
  ports: PortsStep,
}

function Welcome({ words, onBegin }: { words: CheckWords; onBegin: () => void }) {
  return (
    <section data-step="welcome">
      <p>{words.lead}</p>
      <p>{words.promise}</p>
      <Begin word={words.begin} onBegin={onBegin} />
    </section>
  )
}

/** The check from its first step to what it came to. */
function Steps({ language, os }: { language: 'sv' | 'en'; os: OperatingSystem | undefined }) {
  const [state, setState] = useState<CheckState>()
  const [kept, setKept] = useState<boolean>()
  const checks = useKept('selfChecks')
  const standing = useKept('standing')
  const words = speech[language]
  const begin = () => {
    setKept(undefined)
    setState(begun({ touchScreen: navigator.maxTouchPoints > 0, battery: hasBattery(navigator) }))
  }
  if (!state) return <Welcome words={words} onBegin={begin} />
  const check = finishedCheck(state)
  if (check) {
    const before = checks.value?.findLast(({ finishedAt }) => finishedAt !== check.finishedAt)
    const maySend = standing.value !== undefined && standing.value.settings !== 'dormant'
    return <Summary check={check} before={before} kept={kept} maySend={maySend} words={words} onAgain={begin} />
  }
  const step = currentStep(state)
  if (!step) return null
  const props: StepProps & { key: string } = {
    key: step,
    words,
    language,
    progress: words.progress(state.at + 1, state.steps.length),
    onBack: state.at > 0 ? () => setState(steppedBack(state)) : undefined,
    onAnswer: (outcome, details) => {
      const next = answered(state, { step, outcome, now: Date.now(), ...details })
      const finished = finishedCheck(next)
      setState(next)
      if (finished) void keepCheck(finished).then(setKept)
    },
  }
  if (step === 'keyboard') return <KeyboardStep {...props} os={os} />
  const View = views[step]
  return <View {...props} />
}

/** The guided self-check: a minute, one thing at a time, by keyboard alone where one wants to. */
export function Check() {
  const pupil = usePupilLanguage()
  const [os, setOs] = useState<{ os: OperatingSystem | undefined }>()
  const language = bilingualFor(pupil.language)
  useEffect(() => void operatingSystem().then((known) => setOs({ os: known })), [])
  useEffect(() => {
    document.documentElement.lang = language
    document.title = speech[language].title
  }, [language])
  if (!pupil.loaded || !os) return null
  return (
    <main>
      <h1>{speech[language].title}</h1>
      <Steps language={language} os={os.os} />
    </main>
  )
}
