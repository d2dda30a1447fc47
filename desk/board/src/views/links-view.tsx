import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ClassLinkView, MadeClassLink } from '../../../core/lending-api.ts'
import { Ago } from '../ago.tsx'
import type { BoardState } from '../board-state.ts'
import { shortUnit, unitText } from '../device-groups.ts'
import { lastDayText } from '../time.ts'
import { useSpeech } from '../words/words.ts'
import { useActions } from './actions.ts'
import { failureText, LoadingScreen } from './screens.tsx'
import { useKeptFocus } from './use-kept-focus.ts'

/** Class links: made, listed, withdrawn. */
export function LinksView({ state }: { state: BoardState }): JSX.Element {
  const { words } = useSpeech()
  const { listLinks } = useActions()
  const { list, made, failure } = state.links
  const signedIn = state.access === 'signed-in'
  useEffect(() => (signedIn ? listLinks() : undefined), [signedIn])
  return (
    <div class="pane links" data-testid="links">
      <h1>{words.lending.links}</h1>
      <p class="soft">{words.lending.linksIntro}</p>
      <MakeLink state={state} />
      <div role="alert">
        {failure && (
          <p class="notice notice-failed">
            {words.lending.failed} {failureText(words, failure)}
          </p>
        )}
      </div>
      {made && <Made key={made.address} made={made} />}
      {list === null && failure === null && <LoadingScreen text={words.lending.loading} />}
      {list !== null && list.length === 0 && <p class="soft">{words.lending.none}</p>}
      <ul class="link-list">
        {list?.map((link) => (
          <LinkRow key={link.id} link={link} />
        ))}
      </ul>
    </div>
  )
}

function MakeLink({ state }: { state: BoardState }): JSX.Element {
  const { words } = useSpeech()
  const { makeLink } = useActions()
  const [unit, setUnit] = useState('')
  const units = state.devices.status === 'ready' ? state.devices.value.units : []
  return (
    <form
      class="make-link"
      onSubmit={(event) => {
        event.preventDefault()
        if (unit !== '') makeLink(unit)
      }}
    >
      <label for="link-unit">{words.lending.unit}</label>
      <select
        id="link-unit"
        required
        value={unit}
        aria-describedby="link-until"
        onChange={(event) => setUnit(event.currentTarget.value)}
      >
        <option value="">{words.lending.chooseUnit}</option>
        {units.map(({ path }) => (
          <option key={path} value={path}>
            {unitText(path)}
          </option>
        ))}
      </select>
      <button type="submit" class="button primary" data-testid="make-link">
        {words.lending.make}
      </button>
      <p class="soft" id="link-until">
        {words.lending.untilJune}
      </p>
    </form>
  )
}

/** The one time that the address can be read. */
function Made({ made }: { made: MadeClassLink }): JSX.Element {
  const { words } = useSpeech()
  const [copied, setCopied] = useState(false)
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    box.current?.focus()
    box.current?.select()
  }, [])
  return (
    <section class="made-link" aria-labelledby="made-title">
      <h2 id="made-title">{words.lending.madeTitle(shortUnit(made.unit))}</h2>
      <p>{words.lending.madeText}</p>
      <div class="made-row">
        <input ref={box} readOnly value={made.address} aria-label={words.lending.address} data-testid="made-address" />
        <button
          type="button"
          class="button"
          onClick={() => void navigator.clipboard.writeText(made.address).then(() => setCopied(true))}
        >
          {words.lending.copy}
        </button>
      </div>
      <output>{copied && words.lending.copied}</output>
    </section>
  )
}

function LinkRow({ link }: { link: ClassLinkView }): JSX.Element {
  const { words, language } = useSpeech()
  const { withdrawLink } = useActions()
  const row = useKeptFocus<HTMLLIElement>(link.standing)
  const ends = lastDayText(link.endsAt, language)
  const standing = {
    good: words.lending.ends(ends),
    ended: words.lending.ended(ends),
    withdrawn: words.lending.withdrawnBy(link.withdrawnBy ?? ''),
  }[link.standing]
  return (
    <li ref={row} tabIndex={-1} data-link={link.id} data-standing={link.standing}>
      <div>
        <strong>{shortUnit(link.unit)}</strong>
        <p class="soft">
          {standing}. {words.lending.madeBy(link.madeBy)} <Ago at={link.madeAt} />.{' '}
          {link.lastUsedAt === null ? (
            words.lending.neverUsed
          ) : (
            <>
              {words.lending.lastUsed} <Ago at={link.lastUsedAt} />
            </>
          )}
          .
        </p>
      </div>
      {link.standing === 'good' && (
        <button type="button" class="button" data-testid="withdraw" onClick={() => withdrawLink(link.id)}>
          <span>
            {words.lending.withdraw} <span class="unseen">{words.lending.withdrawOf(shortUnit(link.unit))}</span>
          </span>
        </button>
      )}
    </li>
  )
}
