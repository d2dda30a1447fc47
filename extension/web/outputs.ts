/** Whether the browser sees something that can play sound; without a permission it tells no more. */
export async function seesSoundOutput(): Promise<boolean> {
  const devices = await navigator.mediaDevices.enumerateDevices()
  return devices.some(({ kind }) => kind === 'audiooutput')
}

/** Calls back when something that plays or records was plugged in or out; gives back what ends it. */
export function onDevicesChanged(listener: () => void): () => void {
  navigator.mediaDevices.addEventListener('devicechange', listener)
  return () => navigator.mediaDevices.removeEventListener('devicechange', listener)
}
