'use client'
import { useTranslation } from '@payloadcms/ui'
import type { Ref } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import type { Finding } from '../../review/review.ts'
import { describeConfidence } from './describe-confidence.ts'
import { ExpertChoices } from './expert-choices.tsx'
import { FindingActions } from './finding-actions.tsx'
import { FindingQuote } from './finding-quote.tsx'
import { reviewMessages } from './messages.ts'
import { useBench } from './review-context.tsx'
import { findReason } from './rule-reasons.ts'
import type { Commands } from './use-commands.ts'
import './finding.css'

/** What is looked at now: what was decided or is asked, how surely, the letters it is about, and what can be done. */
export function FindingCard({ commands, ref }: { commands: Commands; ref: Ref<HTMLElement> }) {
  const messages = useMessages(reviewMessages)
  const { review, walk } = useBench()
  const { finding, position } = walk
  const total = review.findings.length
  return (
    <section ref={ref} tabIndex={-1} className="review-card" aria-labelledby="review-card-title">
      <header className="review-card__head">
        <h2 id="review-card-title">
          {total === 0 ? messages.findings : messages.walk({ position: finding ? position : 0, total })}
        </h2>
        <div className="review-card__steps">
          <StepButton label={messages.previous} sign="K" run={commands.previous} />
          <StepButton label={messages.next} sign="J" run={commands.next} />
        </div>
      </header>
      {finding ? <Decided finding={finding} /> : null}
      {total === 0 ? <p>{messages.nothing}</p> : null}
      <FindingQuote />
      {finding?.kind === 'expert' ? <ExpertChoices person={finding.about} /> : null}
      <FindingActions commands={commands} />
    </section>
  )
}

function Decided({ finding }: { finding: Finding }) {
  const messages = useMessages(reviewMessages)
  const { i18n } = useTranslation()
  const { kind, state, sentence, confidence, rule } = finding
  const language = languageOf({ i18n })
  const isJudged = kind === 'join' || kind === 'guess'
  return (
    <>
      <p className="review-card__kind">
        <span>{messages.kinds[kind]}</span>
        <span>{messages.states[state]}</span>
        {isJudged ? <span>{describeConfidence(confidence, messages)}</span> : null}
      </p>
      <p className="review-card__sentence">{sentence[language]}</p>
      <p className="review-card__reason">
        {findReason(rule)?.[language]} <span className="review-card__rule">{messages.rule(rule)}</span>
      </p>
    </>
  )
}

function StepButton({ label, sign, run }: { label: string; sign: string; run: (() => void) | null }) {
  return (
    <button type="button" className="review-button" onClick={() => run?.()} aria-keyshortcuts={sign}>
      {label} <kbd aria-hidden="true">{sign}</kbd>
    </button>
  )
}
