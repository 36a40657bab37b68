'use client'
import {
  type KeyboardEvent as ReactKeyEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
} from 'react'
import { readKey } from './read-key.ts'
import type { Commands } from './use-commands.ts'

/**
 * Answers what a key does within the view and the page in it. Whenever nothing has the focus, `panel` gets it: at the
 * start, so that keys work at once, and when what had it is gone.
 */
export function useKeys({
  commands,
  isPaused,
  panel,
}: {
  commands: Commands
  isPaused: boolean
  panel: RefObject<HTMLElement | null>
}): (event: ReactKeyEvent | KeyboardEvent) => void {
  const latest = useRef({ commands, isPaused })
  // With what is shown, not after it: a key that is pressed at the sight of it must not fall between.
  useLayoutEffect(() => {
    latest.current = { commands, isPaused }
    if (!isPaused && document.activeElement === document.body) panel.current?.focus({ preventScroll: true })
  })
  return useCallback((event) => {
    const pressed = 'nativeEvent' in event ? event.nativeEvent : event
    // What has the focus in the page is no instance of this document's classes.
    const target = pressed.target as Element | null
    if (latest.current.isPaused || target?.matches('input, textarea, select, [role="option"]')) return
    const command = readKey(pressed)
    const run = command && latest.current.commands[command]
    if (!run) return
    event.preventDefault()
    run()
  }, [])
}
