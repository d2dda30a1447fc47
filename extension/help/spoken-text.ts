import type { Language } from '../../contract/language.ts'

/**
 * What a voice reads of the screen: its headings, sentences and buttons, in their order. What is marked as
 * written by somebody, in a language that nobody knows, is read by a Swedish voice and by no other.
 */
export function spokenText(language: Language, root: ParentNode = document): string {
  const parts = [...root.querySelectorAll('main :is(h2, p, label, button, a, li)')].flatMap((part) => {
    const inner = part.querySelector('p, button, a, label')
    const foreign = part.closest('[data-written]') !== null && language !== 'sv'
    const text = part.textContent?.trim() ?? ''
    return inner || foreign || text === '' ? [] : [/[.!?؟።]$/.test(text) ? text : `${text}.`]
  })
  return parts.join(' ')
}
