/** A rectangle in pixels that nothing of the picture is left under. */
export interface Covered {
  x: number
  y: number
  width: number
  height: number
}

/** Wider than this a picture of a page says nothing more. */
const widest = 1600

/** From the best picture to the smallest, as [scale, quality]: letters can be read down to the last. */
const ways = [
  [1, 0.85],
  [1, 0.7],
  [1, 0.5],
  [0.75, 0.6],
  [0.5, 0.6],
  [0.5, 0.4],
  [0.35, 0.4],
] as const

async function base64Of(blob: Blob): Promise<string> {
  const reader = new FileReader()
  await new Promise<void>((resolve, reject) => {
    reader.addEventListener('load', () => resolve())
    reader.addEventListener('error', () => reject(new Error('the picture could not be read')))
    reader.readAsDataURL(blob)
  })
  return typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,/, '') : ''
}

/** The size that a picture is sent in, before it has to be made smaller. */
export function sentSize({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.min(1, widest / width)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

/**
 * A picture as JPEG in base64 with bars burnt into its pixels, in the best quality that fits.
 * @param covered in pixels of {@link sentSize}. @param limit in bytes. Undefined where nothing fits.
 */
export async function jpegOf(
  picture: ImageBitmap,
  covered: readonly Covered[],
  limit: number,
): Promise<string | undefined> {
  const { width, height } = sentSize(picture)
  const whole = new OffscreenCanvas(width, height)
  const pen = whole.getContext('2d')
  if (!pen) return undefined
  pen.drawImage(picture, 0, 0, width, height)
  pen.fillStyle = '#000'
  // Into the full picture first: what is made smaller afterwards holds nothing of what was under them.
  for (const bar of covered) pen.fillRect(bar.x, bar.y, bar.width, bar.height)
  for (const [scale, quality] of ways) {
    const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale))
    canvas.getContext('2d')?.drawImage(whole, 0, 0, canvas.width, canvas.height)
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality })
    if (blob.size <= limit) return await base64Of(blob)
  }
  return undefined
}

/** Decodes the picture behind a data URL; undefined where it is none. */
export async function decodedPicture(url: string): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(await (await fetch(url)).blob())
  } catch {
    return undefined
  }
}
