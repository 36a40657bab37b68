'use client'
import { type KeyboardEvent, type RefObject, useEffect } from 'react'
import { readKey } from './read-key.ts'
import type { Commands } from './use-commands.ts'

/**
 * Answers what a key does within the review. Whenever nothing has the focus, `card` gets it: at the start, so that keys
 * work at once, and when what had it is gone.
 */
export function useKeys({
  commands,
  isPaused,
  card,
}: {
  commands: Commands
  isPaused: boolean
  card: RefObject<HTMLElement | null>
}): (event: KeyboardEvent) => void {
  useEffect(() => {
    if (!isPaused && document.activeElement === document.body) card.current?.focus({ preventScroll: true })
  })
  return (event) => {
    const { target, nativeEvent } = event
    if (isPaused || (target instanceof Element && target.matches('input, textarea, select'))) return
    const command = readKey(nativeEvent)
    const run = command && commands[command]
    if (!run) return
    event.preventDefault()
    run()
  }
}
