/** Calls back when the browser has come online or gone offline; gives back what ends it. */
export function onOnline(changed: (online: boolean) => void): () => void {
  const tell = () => changed(navigator.onLine)
  for (const name of ['online', 'offline']) addEventListener(name, tell)
  return () => {
    for (const name of ['online', 'offline']) removeEventListener(name, tell)
  }
}
