import { alarms, onAlarm } from './chrome/alarms.ts'
import { showBadge } from './chrome/badge.ts'
import { isFirstOfBrowserSession, networkStartReader, rememberNetworkStart } from './chrome/browser-session.ts'
import { batteryReader } from './chrome/battery.ts'
import { cpuReader } from './chrome/cpu.ts'
import { deviceAttributesReaders } from './chrome/device-attributes.ts'
import { displaysReader } from './chrome/displays.ts'
import { hardwarePlatformReader } from './chrome/hardware-platform.ts'
import { openHelpWindow } from './chrome/help-window.ts'
import { localStorageArea } from './chrome/local-storage.ts'
import { networkAddressesReader } from './chrome/network-addresses.ts'
import { onManagedStorageChanged, readManagedStorage } from './chrome/managed-storage.ts'
import { memoryReader } from './chrome/memory.ts'
import { extensionVersion, onBrowserStart, onMessage, operatingSystem, plainNotice } from './chrome/runtime.ts'
import { Agent } from './core/agent.ts'
import { PageMessage } from './core/messages.ts'
import { secondsToNetwork } from './core/network-start.ts'
import { once } from './core/once.ts'
import { readSignals } from './core/signals.ts'
import { deadlineOf } from './web/deadline.ts'
import { openInstanceKey } from './web/instance-key.ts'
import { linkReader } from './web/link.ts'
import { networkStartPorts } from './web/network-start.ts'
import { notify, onNotificationPress } from './web/notifications.ts'
import { post } from './web/post.ts'
import { freeDiskReader } from './web/storage-estimate.ts'
import { ownReader, userAgentReader } from './web/versions.ts'

const version = extensionVersion()
const deadline = deadlineOf(3000)
const battery = batteryReader(deadlineOf(2000))

const agent = new Agent({
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  random: () => Math.random(),
  post,
  managed: readManagedStorage,
  store: localStorageArea,
  alarms,
  key: once(openInstanceKey),
  os: operatingSystem,
  extensionVersion: version,
  readSignals: (settings) =>
    readSignals(
      [
        ...deviceAttributesReaders,
        hardwarePlatformReader,
        ownReader(operatingSystem, version, settings.revision),
        userAgentReader,
        cpuReader,
        memoryReader,
        freeDiskReader,
        battery,
        displaysReader(operatingSystem),
        linkReader,
        networkStartReader,
        networkAddressesReader,
      ],
      deadline,
      settings,
    ),
  showBadge,
  notify: (notice) => notify(notice, plainNotice()),
})

// Every listener waits for this one: what a worker must put right when it wakes is done before anything else.
const ready = isFirstOfBrowserSession()
  .then((first) => {
    if (first) secondsToNetwork(networkStartPorts).then(rememberNetworkStart).catch(report)
    return agent.started(first)
  })
  .catch(report)

function report(error: unknown): void {
  console.error('Fadder:', error)
}

function afterReady(work: () => Promise<void>): void {
  ready.then(work).catch(report)
}

// That a worker starts with the browser is all that is needed: the first of a session knows that it is.
onBrowserStart(() => {})
onNotificationPress(() => void openHelpWindow().catch(report))
onManagedStorageChanged(() => afterReady(() => agent.settingsChanged()))
onAlarm((name, scheduledFor) => afterReady(() => agent.alarmRang(name, scheduledFor)))
onMessage((message) => {
  const asked = PageMessage.safeParse(message)
  if (!asked.success) return undefined
  return agent.asked(asked.data).then(({ reply, after }) => {
    afterReady(after)
    return reply
  })
})
