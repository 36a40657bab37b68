'use client'
// A pane that scrolls must be reached by the keyboard; its texts are chosen with the arrows then.
/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import { useBench } from './review-context.tsx'

/** The panes of the review: what was read, and what it becomes. */
export type PaneName = 'source' | 'issue'

/**
 * One side of the review: its texts are chosen by a click, or by the arrow keys once the pane has the focus. The mark
 * of what is chosen is set by `useMarking`.
 */
export function Pane({
  name,
  label,
  isShown,
  children,
  foot = null,
}: {
  name: PaneName
  label: string
  isShown: boolean
  children: ReactNode
  foot?: ReactNode
}) {
  const { walk } = useBench()
  const choose = (event: MouseEvent) => {
    // Whoever selects letters to copy them chooses nothing.
    if (window.getSelection()?.isCollapsed === false) return
    const id =
      event.target instanceof Element ? event.target.closest('[data-id]')?.getAttribute('data-id') : null
    if (id) walk.showPassage(id)
  }
  const step = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0 || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    const next = findNeighbour(event.currentTarget, walk.selection.about, by)
    if (next) walk.showPassage(next)
  }
  return (
    <div className={`review-pane review-pane--${name}${isShown ? ' review-pane--shown' : ''}`}>
      <div
        className="review-pane__scroll"
        role="region"
        aria-label={label}
        tabIndex={0}
        data-pane={name}
        onClick={choose}
        onKeyDown={step}
      >
        {children}
      </div>
      {foot}
    </div>
  )
}

function findNeighbour(pane: HTMLElement, current: string | null, by: 1 | -1): string | null {
  const ids = [...pane.querySelectorAll('[data-id]')].map((element) => element.getAttribute('data-id') ?? '')
  const distinct = [...new Set(ids)]
  const at = current === null ? -1 : distinct.indexOf(current)
  return distinct[at === -1 ? 0 : at + by] ?? null
}
