import type { Locale } from '../../kernel/locales.ts'
import { isNote } from '../marks.ts'
import type { Span } from '../types.ts'

/** A word, a punctuation mark or a footnote, as it is compared. */
export type Token = {
  /** What is equal where the words and their marks are. */
  key: string
  span: Span
  /** How many letters and figures it has. */
  letters: number
}

const segmenters: Record<Locale, Intl.Segmenter> = {
  zh: new Intl.Segmenter('zh-CN', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
}

/** Parts a line into its words: Chinese ones by dictionary, since no space parts them. */
export function segmentSpans(spans: readonly Span[], locale: Locale): Token[] {
  return spans.flatMap((span): Token[] => {
    if (isNote(span)) return [{ key: JSON.stringify(span), span, letters: countLetters(span.note.text) }]
    return segmentText(span.text, locale).map((text) => {
      const word = { text, marks: span.marks }
      return { key: JSON.stringify([text, span.marks]), span: word, letters: countLetters(text) }
    })
  })
}

/** Answers the words and punctuation marks of a text, in order and with nothing between them. */
export function segmentText(text: string, locale: Locale): string[] {
  return Array.from(segmenters[locale].segment(text), ({ segment }) => segment)
}

function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
