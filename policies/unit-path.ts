// isWithin(path, unit): boolean    the unit itself, or one below it
// isBelow(path, unit): boolean     one below it, at any depth
// overlap(one, other): boolean     one of the two is within the other
// parentOf(path): string           `/Elever` of `/Elever/7B`; empty for a unit at the top
// nameOf(path): string             `7B` of `/Elever/7B`
// samePathKey(path): string        equal for two paths that Google takes for the same

/** Whether a path is that of a unit or of one below it, at any depth. */
export function isWithin(path: string, unit: string): boolean {
  return path === unit || isBelow(path, unit)
}

/** Whether a path lies below a unit, at any depth. */
export function isBelow(path: string, unit: string): boolean {
  return path.startsWith(`${unit}/`)
}

/** Whether one of two units is within the other. */
export function overlap(one: string, other: string): boolean {
  return isWithin(one, other) || isWithin(other, one)
}

/** The path of the unit above; empty for a unit at the top. */
export function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}

/** A unit's own name, the last of its path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** What two paths have in common that Google takes for the same: case does not matter, nor how an `å` is written. */
export function samePathKey(path: string): string {
  // Through capitals first: ß and SS have the same ones.
  return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')
}
