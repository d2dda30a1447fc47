import { onMessage } from '../chrome/runtime.ts'
import { BatteryQuestion, readBattery } from './battery.ts'

onMessage((message) => (BatteryQuestion.safeParse(message).success ? readBattery(navigator) : undefined))
