import * as z from 'zod'
import type { Bilingual } from '../contract/fields.ts'
import { Language as PupilsLanguage, reviewedLanguages } from '../contract/language.ts'
import { Category } from '../contract/ticket.ts'
import type { Json } from './json.ts'
import type { Language } from './language.ts'
import { languageNames } from './language-names.ts'
import { ownStepsOf, PlannedSelfHelp } from './own-steps.ts'

const unreviewed: Bilingual = {
  sv: 'översättningen är inte granskad av någon som har språket som modersmål',
  en: 'the translation has not been reviewed by anybody who has it as a first language',
}

/** A language of the pupils', with what must be known of it. */
function markedLanguage(code: PupilsLanguage, language: Language): string {
  const name = languageNames[code][language]
  return reviewedLanguages.includes(code) ? name : `${name} (${unreviewed[language]})`
}

const PlannedLanguages = z.array(PupilsLanguage)

/** Languages by their names, each with what must be known of it. */
export function languagesText(value: Json, language: Language): string {
  return PlannedLanguages.parse(value)
    .map((code) => markedLanguage(code, language))
    .join(', ')
}

/** What pupils ask for help with, within a sentence. */
const categoryNames: Readonly<Record<Category, Bilingual>> = {
  screen: { sv: 'skärmen', en: 'the screen' },
  keyboard: { sv: 'tangenter och pekplatta', en: 'keys and touchpad' },
  battery: { sv: 'batteri och laddare', en: 'battery and charger' },
  network: { sv: 'internet', en: 'the internet' },
  'sign-in': { sv: 'inloggning', en: 'signing in' },
  sound: { sv: 'ljud och kamera', en: 'sound and camera' },
  program: { sv: 'program och sidor', en: 'programs and pages' },
  broken: { sv: 'trasigt eller borta', en: 'broken or lost' },
  other: { sv: 'annat', en: 'something else' },
}

const quotes: Readonly<Record<Language, (text: string) => string>> = {
  sv: (text) => `”${text}”`,
  en: (text) => `“${text}”`,
}

/**
 * The municipality's own steps: for what they are, in which languages, and what they say where the reader's language
 * is among them. Other languages' steps are not told: the reader may not read their letters.
 */
export function selfHelpText(value: Json, language: Language): string {
  const guides = ownStepsOf(PlannedSelfHelp.parse(value))
  const told = [...Map.groupBy(guides, ({ category }) => category)].map(([category, ofCategory]) => {
    const names = ofCategory.map((guide) => languageNames[guide.language][language]).join(', ')
    const steps = ofCategory.find((guide) => guide.language === language)?.steps ?? []
    const said = steps.map((step) => quotes[language](step.replace(/\.$/, '')))
    const head = `${categoryNames[category][language]} (${names})`
    return said.length === 0 ? head : `${head}: ${said.join(', ')}`
  })
  return told.join('; ')
}

/** The same in every language and with every mark, on one line: where two plans differ, it is seen. */
export function selfHelpAsWritten(value: Json, language: Language): string {
  const selfHelp = PlannedSelfHelp.parse(value)
  const told = Category.options.flatMap((category) =>
    PupilsLanguage.options.flatMap((code) => {
      const markdown = selfHelp[category]?.[code]
      if (markdown === undefined) return []
      const text = markdown.trim().replaceAll(/\s*\n\s*/g, ' ')
      return [`${categoryNames[category][language]} (${languageNames[code][language]}): ${quotes[language](text)}`]
    }),
  )
  return told.join('; ')
}
