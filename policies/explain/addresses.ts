import { slugOf } from '../slug.ts'
import type { Explained } from './explained.ts'

/** The pages beside the units' in each language's folder. */
export type SinglePage = 'index' | 'risks' | 'decisions' | 'packs'

/** Who a unit's page is for; also the folder it lies in. */
export type Reader = 'units' | 'it'

/** A file within a language's folder. */
export function fileOf(page: SinglePage): string {
  return `${page}.html`
}

/** A unit's page within a language's folder. No slug has the line between the words of the base level's. */
export function unitFile({ unit }: Pick<Explained, 'unit'>, reader: Reader): string {
  return `${reader}/${unit ? slugOf(unit.path) : 'base_level'}.html`
}

/** What has a place of its own on a page. */
type Anchored = 'setting' | 'decision' | 'risk' | 'pack' | 'window' | 'category'

/** The id of such a place; ids have no spaces. */
export function anchor(kind: Anchored, name: string): string {
  return `${kind}-${name.replaceAll(/\s/g, '_')}`
}

/**
 * The address of a file of the same language, and of a place in it, from another page.
 * @param up how many folders deep the page lies in that language's folder.
 */
export function addressOf(file: string, up: 0 | 1, place?: string): string {
  return `${'../'.repeat(up)}${file}${place === undefined ? '' : `#${encodeURIComponent(place)}`}`
}
