'use client'
import { type RefObject, useEffect } from 'react'
import type { Review } from '../../review/review.ts'
import type { PaneName } from './pane.tsx'

/** What is to be marked: a text, the line of the source where its finding begins, and the pane that a phone shows. */
type Mark = { about: string | null; line: number | null; review: Review; shown: PaneName }

const mostFrames = 8

/**
 * Marks what is chosen in both panes and brings it into view. It works on the elements themselves: thousands of texts
 * need not be drawn anew for each step of the walk.
 */
export function useMarking(root: RefObject<HTMLElement | null>, { about, line, review, shown }: Mark): void {
  // A changed review is drawn anew, and a pane that was hidden had no places: both are marked again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const element = root.current
    if (!element || about === null) return
    const marked = [...element.querySelectorAll(`[data-id="${CSS.escape(about)}"]`)]
    for (const one of marked) one.setAttribute('data-current', '')
    const show = () => {
      for (const pane of element.querySelectorAll('[data-pane]')) {
        const first = marked.find((one) => pane.contains(one))
        const atLine = line === null ? null : pane.querySelector(`[data-line="${line}"]`)
        bringIntoView(pane, atLine ?? first)
      }
    }
    // Text that was never drawn has but an estimated height: its place is known once it is drawn, frame by frame.
    let frames = 0
    let frame = 0
    const settle = () => {
      show()
      frames += 1
      if (frames < mostFrames) frame = requestAnimationFrame(settle)
    }
    settle()
    return () => {
      cancelAnimationFrame(frame)
      for (const one of marked) one.removeAttribute('data-current')
    }
  }, [root, about, line, review, shown])
}

function bringIntoView(pane: Element, target: Element | null | undefined): void {
  if (!target) return
  const frame = pane.getBoundingClientRect()
  const { top, bottom, height } = target.getBoundingClientRect()
  if (frame.height === 0 || (top >= frame.top && bottom <= frame.bottom)) return
  const above = height > frame.height ? 0 : (frame.height - height) / 2
  pane.scrollTop += top - frame.top - above
}
