/*
 * Acts out a Chromebook in a Chromium on Linux. A test's copy of the built extension loads this file before any
 * other (acted-chromebook.ts); what is shipped holds none of it. It imports nothing, since it runs as it stands.
 *
 * The device is the test's: each answer is asked of it anew, so that it can change while the browser runs, and
 * outlives a profile as a real device does.
 */

/** What can be told to refuse, never to answer, or to answer with nothing. */
export type ActedApi =
  | 'deviceAttributes'
  | 'assetId'
  | 'hardwarePlatform'
  | 'networkingAttributes'
  | 'cpu'
  | 'display'
  | 'battery'
export type Misbehaviour = 'refuses' | 'hangs' | 'empty'

/** The acted device as it is just now. */
export interface ActedDevice {
  serialNumber: string
  directoryDeviceId: string
  assetId: string
  manufacturer: string
  model: string
  /** Degrees Celsius of each zone. */
  temperatures: number[]
  /** Whether the built-in screen answers; another one is always connected. */
  internalDisplay: boolean
  /** `level` 0 to 1. */
  battery: { level: number; charging: boolean }
  /** Null while the device has no network that it knows of. */
  network: { macAddress: string; ipv4: string } | null
  misbehaves: Partial<Record<ActedApi, Misbehaviour>>
}

/** Where the test answers for the device; written in front of this file when it is copied. */
declare const actedDeviceUrl: string

// The acting proves by this that it is there, and its absence in what is shipped that it is not.
Reflect.set(globalThis, 'actedChromebook', true)

// What never answers is held on to: Chromium would else collect it, and tell who asked that nobody will answer.
const hanging = new Set<unknown>()

async function deviceFor(api: ActedApi, refusal: string): Promise<ActedDevice> {
  const device: ActedDevice = await (await fetch(`${actedDeviceUrl}?api=${api}`)).json()
  if (device.misbehaves[api] === 'refuses') throw new Error(refusal)
  if (device.misbehaves[api] === 'hangs') await new Promise<never>((answer) => hanging.add(answer))
  return device
}

/** A callback that is refused gets no argument, and finds the reason in lastError. */
function withLastError(message: string, tell: () => void): void {
  Object.defineProperty(chrome.runtime, 'lastError', { value: { message }, configurable: true })
  tell()
  Reflect.deleteProperty(chrome.runtime, 'lastError')
}

/** An extension's API in either of its ways: it promises, or it calls back. */
function extensionApi<Answer>(answer: () => Promise<Answer>) {
  return (...[told]: [((answer?: Answer) => void)?]): Promise<Answer> | undefined => {
    const answered = answer()
    if (!told) return answered
    const refused = (error: unknown) => withLastError(error instanceof Error ? error.message : String(error), told)
    answered.then((value) => void setTimeout(told, 0, value)).catch(refused)
    return undefined
  }
}

function act(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, { value, configurable: true, writable: true })
}

function actEnterprise(): void {
  const attribute = (name: 'serialNumber' | 'directoryDeviceId' | 'assetId') =>
    extensionApi(async () => {
      if (name === 'assetId') await deviceFor('assetId', 'Access denied.')
      const { misbehaves, ...device } = await deviceFor('deviceAttributes', 'Access denied.')
      // What a user who is not affiliated is told.
      const empty = misbehaves.deviceAttributes === 'empty' || (name === 'assetId' && misbehaves.assetId === 'empty')
      return empty ? '' : device[name]
    })
  act(chrome.enterprise, 'deviceAttributes', {
    getDeviceSerialNumber: attribute('serialNumber'),
    getDirectoryDeviceId: attribute('directoryDeviceId'),
    getDeviceAssetId: attribute('assetId'),
  })
  const getHardwarePlatformInfo = extensionApi(async () => {
    const { manufacturer, model, misbehaves } = await deviceFor('hardwarePlatform', 'Not allowed.')
    return misbehaves.hardwarePlatform === 'empty' ? { manufacturer: '', model: '' } : { manufacturer, model }
  })
  act(chrome.enterprise, 'hardwarePlatform', { getHardwarePlatformInfo })
  const getNetworkDetails = extensionApi(async () => {
    const { network, misbehaves } = await deviceFor('networkingAttributes', 'User is not affiliated.')
    if (!network) throw new Error('Device is not connected to a network.')
    return misbehaves.networkingAttributes === 'empty' ? { macAddress: '' } : network
  })
  act(chrome.enterprise, 'networkingAttributes', { getNetworkDetails })
}

function actSystem(): void {
  const { cpu, display } = chrome.system
  const [realCpu, realDisplays] = [cpu.getInfo.bind(cpu), display.getInfo.bind(display)]
  const cpuInfo = extensionApi(async () => {
    const { temperatures, misbehaves } = await deviceFor('cpu', 'No processors.')
    const real = await realCpu()
    return misbehaves.cpu === 'empty' ? { ...real, processors: [], temperatures: [] } : { ...real, temperatures }
  })
  act(cpu, 'getInfo', cpuInfo)
  const displays = extensionApi(async () => {
    const { internalDisplay, misbehaves } = await deviceFor('display', 'Function available only in ChromeOS.')
    const external = await realDisplays()
    if (misbehaves.display === 'empty') return []
    const panel = external.map((one) => ({
      ...one,
      id: 'panel',
      isInternal: true,
      bounds: { left: 0, top: 0, width: 1366, height: 768 },
      modes: [],
    }))
    return internalDisplay ? [...panel.slice(0, 1), ...external] : external
  })
  act(display, 'getInfo', displays)
}

function actPlatform(): void {
  const real = chrome.runtime.getPlatformInfo.bind(chrome.runtime)
  act(
    chrome.runtime,
    'getPlatformInfo',
    extensionApi(async () => ({ ...(await real()), os: 'cros' })),
  )
}

function actBattery(): void {
  act(navigator, 'getBattery', async () => {
    const { battery, misbehaves } = await deviceFor('battery', 'NotAllowedError')
    return Object.assign(new EventTarget(), misbehaves.battery === 'empty' ? {} : battery)
  })
}

// An offscreen page has little but the runtime's messages, and a worker no battery.
if ('getPlatformInfo' in chrome.runtime) actPlatform()
if ('system' in chrome) actSystem()
if ('enterprise' in chrome) actEnterprise()
if ('getBattery' in navigator) actBattery()
