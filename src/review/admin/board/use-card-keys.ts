'use client'
import type { KeyboardEvent } from 'react'

const steps: Record<string, { column: number; card: number }> = {
  ArrowDown: { column: 0, card: 1 },
  ArrowUp: { column: 0, card: -1 },
  ArrowRight: { column: 1, card: 0 },
  ArrowLeft: { column: -1, card: 0 },
}

/** Answers what moves the focus over the cards of the board by the arrow keys: up and down a step, across to the next. */
export function useCardKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const step = steps[event.key]
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return
    const board = event.currentTarget
    const columns = [...board.querySelectorAll('[data-review-column]')].map((column) => [
      ...column.querySelectorAll<HTMLElement>('[data-review-card]'),
    ])
    const at = columns.findIndex((cards) => cards.some((card) => card === document.activeElement))
    const card = columns[at]?.findIndex((one) => one === document.activeElement) ?? -1
    if (at === -1) return
    const next = columns[at + step.column] ?? columns[at]
    const index = Math.min(Math.max(card + step.card, 0), (next?.length ?? 1) - 1)
    event.preventDefault()
    next?.[index]?.focus()
  }
}
