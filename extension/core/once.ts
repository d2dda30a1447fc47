/**
 * Makes a value at the first call and gives the same one ever after; a failure is forgotten, so that the
 * next call tries again.
 */
export function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => {
    const current = (made ??= make())
    current.catch(() => {
      if (made === current) made = undefined
    })
    return current
  }
}
