import { openPainter, type Painter } from '../../anchors/client/open-painter.ts'

type Name = 'threads' | 'threads-blocking' | 'threads-active' | 'threads-draft'

/** Opens what paints the places of threads in one text. */
export function openThreadPainter(): Painter<Name> {
  return openPainter<Name>(['threads', 'threads-blocking', 'threads-active', 'threads-draft'])
}
