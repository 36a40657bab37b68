import type { Bilingual } from '../../kernel/locales.ts'
import type { Anchor } from '../anchors/anchor.ts'
import type { SuggestionState } from './suggestion.ts'
import type { Standing } from './text/judge-wish.ts'

/** A suggestion as a caller sees it. */
export type PresentedSuggestion = {
  id: string
  /** Where it stands: its positions and, to find it again, its words and what stood around them. */
  anchor: Anchor
  replacement: string
  note: string
  /** Who made it; of a Word file, the file, and who dropped it here. */
  by: { name: string; isYou: boolean; enteredBy: string | null; file: string | null }
  at: string
  state: SuggestionState
  decided: { by: string; at: string; answer: string | null } | null
  /** How it stands to the text of today; null once it is decided. */
  standing: Standing | null
}

/** The suggestions of a text as a caller sees them; `why` is what keeps who decides from accepting now. */
export type PresentedSuggestions = {
  room: string
  mayDecide: boolean
  mayAccept: boolean
  why: Bilingual | null
  suggestions: PresentedSuggestion[]
}
