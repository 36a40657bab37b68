import { openPainter, type Painter } from '../../anchors/client/open-painter.ts'

type Name = 'suggestions-gone' | 'suggestions-active'

/** Opens what paints the words that suggestions take out, above the places of threads. */
export function openSuggestionPainter(): Painter<Name> {
  return openPainter<Name>(['suggestions-gone', 'suggestions-active'], 10)
}
