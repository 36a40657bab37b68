'use client'
import { useTranslation } from '@payloadcms/ui'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import type { Finding, Review } from '../../review/review.ts'
import { describeConfidence } from './describe-confidence.ts'
import { findText } from './find-paragraph.ts'
import { reviewMessages } from './messages.ts'
import type { Walk } from './use-selection.ts'

/** Answers in one sentence what is looked at, as a screen reader says it. */
export function useSayingFinding(review: Review, { finding, position, selection }: Walk): string {
  const messages = useMessages(reviewMessages)
  const { i18n } = useTranslation()
  if (finding) return describe(finding)
  const text = selection.about === null ? null : findText(review, selection.about)?.text
  return text ?? ''

  function describe({ kind, state, sentence, confidence }: Finding): string {
    const isJudged = kind === 'join' || kind === 'guess'
    return [
      messages.walk({ position, total: review.findings.length }),
      messages.kinds[kind],
      sentence[languageOf({ i18n })],
      ...(isJudged ? [describeConfidence(confidence, messages)] : []),
      messages.states[state],
    ].join(' ')
  }
}
