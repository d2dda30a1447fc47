import type { Standing } from '../core/kept.ts'
import type { Words } from '../words/sv.ts'

/** What the pupil is told of the settings; nothing where there is nothing to tell. */
export function SettingsNotice({ standing, words }: { standing: Standing | undefined; words: Words }) {
  if (!standing || standing.settings === 'waiting') return <p class="notice">{words.waiting}</p>
  if (standing.settings === 'dormant') return <p class="notice">{words.dormant}</p>
  if (standing.settings !== 'invalid') return null
  return (
    <div class="notice" role="alert">
      <p>{words.invalid}</p>
      <ul>
        {standing.problems.map(({ key, problem }) => (
          <li key={key} lang="sv" dir="ltr">
            <code>{key}</code>: {problem}
          </li>
        ))}
      </ul>
    </div>
  )
}
