import * as z from 'zod/mini'
import { Category, DeviceLabel } from '../../contract/ticket.ts'

/** What the help page's address may say. */
export interface OpenedWith {
  /** A self-check that goes along, by when it ended. */
  check?: string
  /** What it is most likely about. */
  category?: Category
  /** Another device, by its label. */
  label?: string
  /** The page is a tab, in which the camera reads a label. */
  scan?: true
}

/** Reads the page's address; what can't be used counts as not said. */
export function openedWith(query: string): OpenedWith {
  const said = new URLSearchParams(query)
  const check = z.iso.datetime().safeParse(said.get('check'))
  const category = Category.safeParse(said.get('category'))
  const label = DeviceLabel.safeParse(said.get('label'))
  return {
    ...(check.success ? { check: check.data } : {}),
    ...(category.success ? { category: category.data } : {}),
    ...(label.success ? { label: label.data } : {}),
    ...(said.has('scan') ? { scan: true } : {}),
  }
}
