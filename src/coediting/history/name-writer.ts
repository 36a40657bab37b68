import type { Locale } from '../../kernel/locales.ts'
import type { WriterAnswer } from './answers.ts'
import { historyMessages } from './messages.ts'

/** Answers what somebody who wrote in a text is called. */
export function nameWriter({ kind, name }: Pick<WriterAnswer, 'kind' | 'name'>, language: Locale): string {
  const messages = historyMessages[language]
  if (name === null) return messages.unnamed[kind]
  return kind === 'guest' ? messages.guest(name) : name
}

/** Answers each writer's share of a text in whole percent, which add up to 100: the largest remainders are rounded up. */
export function shareLetters(writers: readonly { letters: number }[]): number[] {
  const total = writers.reduce((sum, { letters }) => sum + letters, 0)
  if (total === 0) return writers.map(() => 0)
  const exact = writers.map(({ letters }) => (letters * 100) / total)
  const shares = exact.map(Math.floor)
  const missing = 100 - shares.reduce((sum, share) => sum + share, 0)
  const byRemainder = exact
    .map((share, at) => ({ at, remainder: share % 1 }))
    .sort((one, other) => other.remainder - one.remainder)
  for (const { at } of byRemainder.slice(0, missing)) shares[at] = (shares[at] ?? 0) + 1
  return shares
}
