'use client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { SeenSuggestion } from './find-seen.ts'
import { openSuggestionPainter } from './paint.ts'

type Chip = { id: string; words: string; left: number; top: number }

/** The longest stretch of new words that is shown in the text; the list has them whole. */
const longestChip = 24

/**
 * Shows suggestions in their places: what goes is struck out, what comes stands below the line, which makes room for it.
 * Nothing of it is in the text. To screen readers the list says it all.
 */
export function InPlace({
  seen,
  editor,
  active,
  onChoose,
}: {
  seen: readonly SeenSuggestion[]
  editor: LexicalEditor
  active: string | null
  onChoose: (id: string) => void
}) {
  const box = useRef<HTMLDivElement>(null)
  const [chips, setChips] = useState<readonly Chip[]>([])
  const [painter] = useState(openSuggestionPainter)
  useLayoutEffect(() => {
    const root = editor.getRootElement()
    if (!root) return
    root.classList.toggle(
      'suggestions-text',
      seen.some(({ range }) => range),
    )
    return () => root.classList.remove('suggestions-text')
  }, [editor, seen])
  useLayoutEffect(() => {
    const ranges = seen.flatMap(({ range, standing }) =>
      range && !range.collapsed && standing.state !== 'lost' ? [range] : [],
    )
    const chosen = seen.flatMap(({ suggestion, range }) => (range && suggestion.id === active ? [range] : []))
    painter.paint({ 'suggestions-gone': ranges, 'suggestions-active': chosen })
    const origin = box.current?.getBoundingClientRect()
    if (origin) setChips(seen.flatMap((one) => placeChip(one, origin)))
  }, [seen, active, painter])
  useEffect(() => () => painter.clear(), [painter])
  return (
    <div ref={box} className="suggestions-in-place" aria-hidden="true">
      {chips.map(({ id, words, left, top }) => (
        <button
          key={id}
          type="button"
          tabIndex={-1}
          className={`suggestions-chip${id === active ? ' suggestions-chip--active' : ''}`}
          style={{ left, top }}
          onClick={() => onChoose(id)}
        >
          {words}
        </button>
      ))}
    </div>
  )
}

function placeChip({ suggestion, range }: SeenSuggestion, origin: DOMRect): Chip[] {
  const { id, replacement } = suggestion
  if (!range || replacement === '') return []
  const rects = range.getClientRects()
  const last = rects[rects.length - 1] ?? elementRect(range)
  const letters = Array.from(replacement.replaceAll('\n', '\u21B5'))
  const words = letters.length > longestChip ? `${letters.slice(0, longestChip).join('')}…` : letters.join('')
  const left = range.collapsed ? last.right : (rects[0]?.left ?? last.left)
  return [{ id, words: `\u2038${words}`, left: left - origin.left, top: last.bottom - origin.top }]
}

/** A range in an empty paragraph has no size; its paragraph has. */
function elementRect({ startContainer }: Range): DOMRect {
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement
  return element?.getBoundingClientRect() ?? new DOMRect()
}
