import * as z from 'zod/mini'

const LayoutMap = z.custom<ReadonlyMap<string, string>>(
  (value) => typeof value === 'object' && value !== null && 'get' in value && typeof value.get === 'function',
)
const WithKeyboard = z.looseObject({
  keyboard: z.looseObject({ getLayoutMap: z.custom<() => Promise<unknown>>((value) => typeof value === 'function') }),
})

/** What each key writes in the layout that is in use (Keyboard Map API); nothing where the browser won't tell. */
export async function keyboardMap(navigator: unknown): Promise<ReadonlyMap<string, string>> {
  try {
    const { keyboard } = WithKeyboard.parse(navigator)
    return LayoutMap.parse(await keyboard.getLayoutMap.call(keyboard))
  } catch {
    return new Map()
  }
}
