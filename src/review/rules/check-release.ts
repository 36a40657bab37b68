import type { Bilingual } from '../../kernel/locales.ts'
import type { Entry } from '../record/entry.ts'
import { readReview } from './read-review.ts'
import type { ReviewState, Subject } from './review-state.ts'

/**
 * R5: answers why a text may not be published, or null: every step is signed and the text is the one that was released,
 * to the letter. A correction needs the last step alone; one that changes no printed word needs none.
 */
export function checkRelease({
  entries,
  subject,
  kind,
}: {
  entries: readonly Entry[]
  subject: Subject
  kind: 'first' | 'correction'
}): Bilingual | null {
  const state = readReview({ entries, subject })
  if (state.process.steps.length === 0) return null
  if (kind === 'correction' && state.published?.hash === subject.hash) return null
  if (state.queries.some(({ answer }) => !answer)) return openQueries
  if (state.released?.hash === subject.hash) return null
  return describeNext(state)
}

function describeNext({ pendingChanges, steps, unverified }: ReviewState): Bilingual {
  if (pendingChanges) return changesPending
  if (unverified.length > 0) return paperPending
  const next = steps.find(({ complete }) => !complete)?.step ?? steps.at(-1)?.step
  return {
    zh: `还不能刊发\uFF1A“${next?.label.zh}”还没有签字\uFF0C或签字之后文字又有改动。请到审校页面办理。`,
    en: `Not ready to be published: “${next?.label.en}” is not signed, or the text has changed since. See the review of this issue.`,
  }
}

const openQueries: Bilingual = {
  zh: '还有质疑没有答复。责任编辑答复之后才能刊发。',
  en: 'Queries are unanswered. An editor answers them before the issue is published.',
}

const changesPending: Bilingual = {
  zh: '已签改后付印\uFF0C还没有核红。由另一人核红之后才能刊发。',
  en: 'It was signed for print after changes that nobody has verified. A second person verifies them first.',
}

const paperPending: Bilingual = {
  zh: '有纸面签字还没有核对。由另一人对照扫描件核对之后才能刊发。',
  en: 'A sign-off from paper is not verified. A second person compares it with its scan first.',
}
