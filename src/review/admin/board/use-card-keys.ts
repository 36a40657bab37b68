'use client'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

const steps: Record<string, { column: number; card: number }> = {
  ArrowDown: { column: 0, card: 1 },
  ArrowUp: { column: 0, card: -1 },
  ArrowRight: { column: 1, card: 0 },
  ArrowLeft: { column: -1, card: 0 },
}

/** What letters do; `card` is the one that has the focus, as `data-review-card` names it. */
export type BoardCommands = Readonly<Record<string, (card: string | null) => void>>

/** The board's keys: arrows move the focus over the cards, letters do what `commands` say, wherever the focus is. */
export function useCardKeys(
  board: RefObject<HTMLElement | null>,
  { commands, isPaused }: { commands: BoardCommands; isPaused: boolean },
): void {
  const latest = useRef({ commands, isPaused })
  // With what is shown: a key pressed at the sight of it must not fall between.
  useLayoutEffect(() => {
    latest.current = { commands, isPaused }
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (latest.current.isPaused || isForOthers(event)) return
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
      const step = steps[key]
      const command = latest.current.commands[key === '\uFF1F' ? '?' : key]
      if (step && board.current) moveFocus(board.current, step)
      else if (command) command(findFocused())
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [board])
}

/** Typing, choosing from a list, the browser's own combinations, and what somebody has dealt with already. */
function isForOthers({
  target,
  isComposing,
  altKey,
  ctrlKey,
  metaKey,
  defaultPrevented,
}: KeyboardEvent): boolean {
  if (isComposing || altKey || ctrlKey || metaKey || defaultPrevented) return true
  return target instanceof Element && target.closest('input, textarea, select, [role="dialog"]') !== null
}

function findFocused(): string | null {
  return document.activeElement?.getAttribute('data-review-card') ?? null
}

function moveFocus(board: HTMLElement, step: { column: number; card: number }): void {
  const columns = [...board.querySelectorAll('[data-review-column]')].map((column) => [
    ...column.querySelectorAll<HTMLElement>('[data-review-card]'),
  ])
  const at = columns.findIndex((cards) => cards.some((card) => card === document.activeElement))
  if (at === -1) {
    columns[0]?.[0]?.focus()
    return
  }
  const card = columns[at]?.findIndex((one) => one === document.activeElement) ?? 0
  const next = columns[at + step.column] ?? columns[at] ?? []
  next[Math.min(Math.max(card + step.card, 0), next.length - 1)]?.focus()
}
