import { risks } from '../catalogue/risks.ts'
import type { JsonObject } from '../json.ts'
import { idNames, record, ref, told, words } from './texts.ts'

function byId(each: JsonObject, sv: string, en: string): JsonObject {
  return { type: 'object', ...told(sv, en), propertyNames: idNames, additionalProperties: each }
}

const owner = record(['role'], {
  role: { ...words, ...told('En nämnd eller en roll, aldrig ett namn.', "A board or a role, never a person's name.") },
  contact: { ...words, ...told('Hur man når den som har rollen.', 'How to reach whoever has the role.') },
})

const decision = record(['what', 'by', 'date', 'review', 'reference'], {
  what: { ...words, ...told('Vad som är beslutat.', 'What has been decided.') },
  by: ref('ownerId'),
  date: ref('date'),
  review: { ...ref('review') },
  until: ref('until'),
  reference: {
    ...words,
    ...told('Diarienummer eller paragraf i protokollet.', 'A diary number, or a paragraph in the minutes.'),
  },
})

const measure = record(['how', 'value'], {
  how: { ...words, ...told('Hur inställningen minskar risken.', 'How the setting lessens the risk.') },
  value: told('Värdet som minskar risken.', 'The value that lessens the risk.'),
})

const risk = record(['what', 'likelihood', 'consequence', 'owner', 'measures'], {
  what: { ...words, ...told('Vad som kan hända, och för vem.', 'What may happen, and to whom.') },
  tags: {
    type: 'array',
    ...told('De av Chromiums varningar som risken svarar mot.', "What of Chromium's own warnings it covers."),
    items: { enum: Object.keys(risks), enumDescriptions: Object.values(risks).map(({ sv, en }) => `${sv} – ${en}`) },
  },
  likelihood: ref('level'),
  consequence: ref('level'),
  owner: ref('ownerId'),
  measures: {
    type: 'object',
    ...told('Inställningar som minskar risken, och hur.', 'Settings that lessen the risk, and how.'),
    additionalProperties: { anyOf: [words, measure] },
  },
  accepted: ref('decisionId'),
})

/** Who decides, what has been decided, and what may happen. */
export const registerProperties: Record<string, JsonObject> = {
  owners: byId(owner, 'De som beslutar eller svarar för något.', 'Those who decide or answer for something.'),
  decisions: byId(decision, 'Besluten som planen vilar på.', 'The decisions that the plan rests on.'),
  risks: byId(risk, 'Den gemensamma risk- och sårbarhetsanalysen.', 'The joint risk and vulnerability analysis.'),
}
