import type { Guide } from '../../contract/entry.ts'
import type { DeviceFindingCode } from '../../contract/finding.ts'
import type { Category } from '../../contract/ticket.ts'
import { guideFor } from '../core/self-help.ts'
import { useKept } from '../use-kept.ts'
import type { WordKey } from '../words/sv.ts'
import { dismissOffer } from './ask.ts'
import type { Page } from './page.ts'
import { Picture } from './pictures.tsx'
import { Press } from './screen-frame.tsx'

interface Offered {
  sentence: WordKey
  category: Category
  guide: Guide
  /** Undefined where there is nothing to turn down: the device is offline as long as it is. */
  code?: DeviceFindingCode
}

type Helpable = Exclude<DeviceFindingCode, 'enabler-missing' | 'restarts'>

/** What a press for help would be about, should the guide not be enough. */
const about: Record<Helpable, Category> = {
  'battery-low': 'battery',
  heat: 'other',
  'storage-nearly-full': 'program',
  'memory-pressure': 'program',
}

function offered(code: DeviceFindingCode | undefined, online: boolean): Offered | undefined {
  if (code !== undefined && code !== 'enabler-missing' && code !== 'restarts') {
    const guide = guideFor[code]
    if (guide) return { sentence: `finding-${code}`, category: about[code], guide, code }
  }
  return online ? undefined : { sentence: 'finding-offline', category: 'network', guide: 'network' }
}

/** What the device has noticed of itself and can help with: it counts as the first press. */
export function OfferCard({ page: { words, online, send } }: { page: Page }) {
  const offer = useKept('offer')
  const found = offer.loaded ? offered(offer.value?.code, online) : undefined
  if (!found) return null
  const { sentence, category, guide, code } = found
  return (
    <div class="card offer" data-offer={code ?? 'offline'}>
      <Picture of={category} />
      <p>{words[sentence]}</p>
      <div class="pair">
        <Press
          as="answer"
          icon="yes"
          name="offer-yes"
          word={words.offerYes}
          onPress={() => send({ kind: 'chose', category, guide, channel: 'offer' })}
        />
        {code && (
          <Press as="quiet" icon="no" name="offer-no" word={words.offerNo} onPress={() => void dismissOffer(code)} />
        )}
      </div>
    </div>
  )
}
