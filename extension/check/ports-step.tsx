import { useEffect, useState } from 'preact/hooks'
import { countDisplays, onDisplaysChanged } from '../chrome/displays.ts'
import { onDevicesChanged, seesSoundOutput } from '../web/outputs.ts'
import { StepFrame, type StepProps } from './step-frame.tsx'

/** What can be seen of the ports without a permission, and plainly what can't. */
export function PortsStep(props: StepProps) {
  const { words } = props
  const [displays, setDisplays] = useState<number>()
  const [sound, setSound] = useState(false)
  const [changed, setChanged] = useState(false)
  useEffect(() => {
    const look = () => {
      countDisplays().then(setDisplays, () => setDisplays(undefined))
      seesSoundOutput().then(setSound, () => setSound(false))
    }
    const again = () => {
      setChanged(true)
      look()
    }
    look()
    const ends = [onDisplaysChanged(again), onDevicesChanged(again)]
    return () => ends.forEach((end) => end())
  }, [])
  return (
    <StepFrame {...props} step="ports" status={changed ? words.changed : ''}>
      <ul class="card">
        <li>{words.displays(displays)}</li>
        <li>{words.soundOutput(sound)}</li>
      </ul>
      <p>{words.portsUnseen}</p>
    </StepFrame>
  )
}
