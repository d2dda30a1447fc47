import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The page from which both extensions are asked; it is the popup too. */
export const emptyPage = 'page.html'

const files: Record<string, string> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Nothing',
    version: '1.0',
    action: { default_popup: emptyPage },
    background: { service_worker: 'worker.js' },
  }),
  // Without a listener for the browser's start it would not be woken by it, and nothing could be measured.
  'worker.js':
    'chrome.runtime.onStartup.addListener(() => {})\n' +
    'chrome.runtime.onMessage.addListener((_message, _sender, answer) => answer(true))\n',
  [emptyPage]: '<!doctype html><title>Nothing</title><p>Nothing</p>\n',
}

/** Writes an extension that does nothing but start with the browser and answer: what a worker costs at the very least. */
export async function writeEmptyExtension(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
}
