const started = 'browserSession'

/**
 * Whether this worker is the first since the browser started with this profile: storage.session forgets
 * everything when the browser ends. Asked once in a worker's life; the next answer is no.
 */
export async function isFirstOfBrowserSession(): Promise<boolean> {
  const before = await chrome.storage.session.get(started)
  await chrome.storage.session.set({ [started]: true })
  return Object.keys(before).length === 0
}
