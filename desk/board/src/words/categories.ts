import type { Category } from '../../../../contract/ticket.ts'
import type { BoardLanguage } from './board-language.ts'

/** What is wrong, as the board and the page of a class link say it. */
export const categories: Record<BoardLanguage, Record<Category, string>> = {
  sv: {
    screen: 'Skärmen',
    keyboard: 'Tangentbordet',
    battery: 'Batteriet',
    network: 'Nätet',
    'sign-in': 'Inloggningen',
    sound: 'Ljudet',
    program: 'Ett program',
    broken: 'Något är trasigt',
    other: 'Något annat',
  },
  en: {
    screen: 'Screen',
    keyboard: 'Keyboard',
    battery: 'Battery',
    network: 'Network',
    'sign-in': 'Sign-in',
    sound: 'Sound',
    program: 'A program',
    broken: 'Something is broken',
    other: 'Something else',
  },
}
