import { sha256 } from './digest.ts'

/** What a device name is on Windows, with or without an ending: no folder can be called so. */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/

const longest = 100

function slugOfName(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return folded === '' ? `unit-${sha256(name).slice(0, 8)}` : folded
}

/**
 * The folder name of a unit: `/Elever/Grönkullaskolan/7B` is `elever--gronkullaskolan--7b`.
 *
 * Letters are folded to a-z, since å, ä and ö have two encodings that file systems, archives and
 * version control treat unalike. Two paths can therefore share a slug; the plan's check refuses that.
 */
export function slugOf(unitPath: string): string {
  const slug = unitPath.split('/').filter(Boolean).map(slugOfName).join('--')
  if (slug === '') return 'root'
  if (reserved.test(slug)) return `${slug}-unit`
  return slug.length <= longest ? slug : `${slug.slice(0, longest - 9)}-${sha256(unitPath).slice(0, 8)}`
}
