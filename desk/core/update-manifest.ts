const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', "'": '&apos;', '"': '&quot;' }

function attribute(value: string): string {
  return `'${value.replaceAll(/[&<>'"]/g, (character) => escapes[character] ?? character)}'`
}

/**
 * The update manifest that Chrome asks for (Omaha's response, protocol 2.0).
 * `version` must be the package's own: Chrome refuses another in silence.
 */
export function updateManifest(app: { extensionId: string; packageUrl: string; version: string }): string {
  return (
    "<?xml version='1.0' encoding='UTF-8'?>\n" +
    "<gupdate xmlns='http://www.google.com/update2/response' protocol='2.0'>\n" +
    `  <app appid=${attribute(app.extensionId)}>\n` +
    `    <updatecheck codebase=${attribute(app.packageUrl)} version=${attribute(app.version)}/>\n` +
    '  </app>\n' +
    '</gupdate>\n'
  )
}
