import type { ReviewMessages } from './messages.ts'

/** Answers in a word how sure a decision is; `confidence` is from 0 to 1. */
export function describeConfidence(
  confidence: number,
  messages: Pick<ReviewMessages, 'sure' | 'fairlySure' | 'hardlySure' | 'unsure'>,
): string {
  if (confidence >= 0.95) return messages.sure
  if (confidence >= 0.8) return messages.fairlySure
  return confidence >= 0.5 ? messages.hardlySure : messages.unsure
}
