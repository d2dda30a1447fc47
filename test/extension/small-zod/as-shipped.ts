import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import * as z from 'zod/mini'
import { smallZod } from '../../../building/small-zod.ts'

const Built = z.array(z.object({ output: z.array(z.looseObject({ code: z.string() })) }))

/** Builds a module as the extension's own are built, with what stands in for zod there, and loads it. */
export async function asShipped(file: string): Promise<unknown> {
  const built: unknown = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [smallZod()],
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL(file, import.meta.url)), formats: ['es'] },
    },
  })
  const chunk = Built.parse(built)[0]?.output[0]
  return await import(`data:text/javascript,${encodeURIComponent(chunk?.code ?? '')}`)
}
