import { textOf } from '../edition/text.ts'
import type { PieceContent } from '../edition/types.ts'
import type { Locale } from '../kernel/locales.ts'

const relativeDates: Record<Locale, RegExp> = {
  zh: /今年|去年|明年|前年|近年|本月|上月|本周|近日|日前|当前|目前|迄今/,
  en: /\b(?:(?:this|last|next) (?:year|month|week)|recent(?:ly)?|to date|currently|now)\b/i,
}

/** Says whether a piece counts dates from its day of writing, which must then stand beside it. */
export function hasRelativeDates(piece: PieceContent): boolean {
  return relativeDates[piece.locale].test(textOf(piece.body))
}
