import type { SelfCheck } from '../../contract/self-check.ts'
import { ownUrl } from '../chrome/runtime.ts'
import { categoryOf } from '../core/self-check.ts'

const page = 'extension/help/help.html'

/** The help page with a self-check that goes along. */
export function helpPageWith(check: SelfCheck): string {
  const category = categoryOf(check)
  const query = new URLSearchParams({ check: check.finishedAt, ...(category ? { category } : {}) })
  return `${ownUrl(page)}?${query}`
}

/** The help page as a tab of its own, which may ask for the camera: a popup would close under the question. */
export function scanPage(): string {
  return `${ownUrl(page)}?scan`
}
