/** Calls back when the page comes before somebody's eyes, or goes; gives back what ends it. */
export function onVisible(changed: (visible: boolean) => void): () => void {
  const tell = () => changed(document.visibilityState === 'visible')
  document.addEventListener('visibilitychange', tell)
  return () => document.removeEventListener('visibilitychange', tell)
}
