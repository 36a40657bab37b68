'use client'
import { memo, useEffect, useRef } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { PieceContent } from '../../../edition/types.ts'
import type { Locale } from '../../../kernel/locales.ts'
import { IssueComparisonView } from '../../../page/comparison/issue-comparison-view.tsx'
import { PieceComparisonView } from '../../../page/comparison/piece-comparison-view.tsx'
import type { DifferenceAnswer } from '../../answers.ts'
import { signOffMessages } from './messages.ts'
import { listStops } from './page/change-stops.ts'
import { useSignOff } from './sign-off-context.tsx'
import '../../../page/comparison/comparison.css'

/** What changed since the sign-off before, word by word. */
export function ChangesPane({ time }: { time: (moment: string) => string }) {
  const messages = useMessages(signOffMessages)
  const { difference, review, tellStops, stops, tab, position } = useSignOff()
  const root = useRef<HTMLDivElement>(null)
  // The comparison is on the page once it was rendered: its changes are read from there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    tellStops(root.current ? listStops(root.current) : [])
  }, [difference, tellStops])
  useEffect(() => {
    const element = tab === 'changes' && position !== null ? stops[position]?.element : null
    element?.setAttribute('data-current', '')
    element?.scrollIntoView({ block: 'center' })
    return () => element?.removeAttribute('data-current')
  }, [stops, tab, position])
  const since = difference?.since
  const name = review.units.find(({ unit }) => unit === difference?.unit)?.name ?? ''
  const describeSince = ({ step, by, at, mine }: NonNullable<DifferenceAnswer['since']>) => {
    if (step === 'published') return messages.sincePublished(time(at))
    const label = review.steps.find(({ key }) => key === step)?.label ?? step
    return mine ? messages.sinceMine(label, time(at)) : messages.sinceOther(by.name, label, time(at))
  }
  return (
    <section aria-label={messages.changesTitle}>
      <h2>{messages.changesTitle}</h2>
      {difference === null ? (
        <p>{review.steps.length === 0 ? messages.noProcess : messages.loading}</p>
      ) : null}
      {difference && !since ? <p>{messages.nothingSigned}</p> : null}
      {since ? <p className="sign-off-quiet">{describeSince(since)}</p> : null}
      {since && difference?.hash === since.hash ? <p>{messages.noChanges}</p> : null}
      <div ref={root} lang={review.locale === 'zh' ? 'zh-CN' : 'en'}>
        {difference && since && difference.hash !== since.hash ? (
          <Comparison difference={difference} name={name} locale={review.locale} />
        ) : null}
      </div>
    </section>
  )
}

/** A step of the walk changes nothing of it. */
const Comparison = memo(function Comparison({
  difference: { page, piece },
  name,
  locale,
}: {
  difference: DifferenceAnswer
  name: string
  locale: Locale
}) {
  if (page) return <IssueComparisonView comparison={page} locale={locale} />
  if (!piece) return null
  return (
    <div className="comparison">
      <PieceComparisonView piece={named(name, locale)} comparison={piece} />
    </div>
  )
})

/** The comparison tells all of a piece but what lists call it. */
function named(name: string, locale: Locale): PieceContent {
  return {
    schema: 1,
    type: 'piece',
    kind: 'answer',
    locale,
    headline: name,
    bylines: [],
    body: [],
    authorNote: null,
  }
}
