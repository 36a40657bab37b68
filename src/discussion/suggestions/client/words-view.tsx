import type { Locale } from '../../../kernel/locales.ts'
import { compareWords } from '../text/compare-words.ts'

/** Shows how some words become others: what goes and what comes, to the eye and to the ear. */
export function WordsView({ before, after, locale }: { before: string; after: string; locale: Locale }) {
  const runs = compareWords(before, after, locale).map((run, place) => ({
    ...run,
    key: `${place} ${run.kind}`,
  }))
  return (
    <p className="suggestions-words">
      {runs.map(({ key, kind, words }) => {
        const shown = words.replaceAll('\n', '\u21B5')
        if (kind === 'gone') return <del key={key}>{shown}</del>
        return kind === 'new' ? <ins key={key}>{shown}</ins> : <span key={key}>{shown}</span>
      })}
    </p>
  )
}
