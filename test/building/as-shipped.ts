import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import * as z from 'zod/mini'
import { polyfillAsModule } from '../../building/polyfill-as-module.ts'
import { smallZod } from '../../building/small-zod.ts'

const Built = z.array(z.object({ output: z.array(z.looseObject({ code: z.string() })) }))

/** Builds a module as the extension's own are built, with what stands in for zod there. @param entry its path. */
export async function asShipped(entry: string): Promise<string> {
  const built: unknown = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [polyfillAsModule(), smallZod()],
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  })
  return Built.parse(built)[0]?.output[0]?.code ?? ''
}

/** Loads what was built, each time anew, from a file that it needs no longer than that. */
export async function loaded(code: string): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'fadder-as-shipped-'))
  try {
    const file = join(folder, 'module.mjs')
    await writeFile(file, code)
    return await import(pathToFileURL(file).href)
  } finally {
    await rm(folder, { recursive: true })
  }
}
