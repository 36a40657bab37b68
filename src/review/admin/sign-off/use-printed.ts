'use client'
import { useCallback, useEffect, useRef, useState } from 'react'

/** The page in its frame, and whether it prints the text that the review speaks of. */
export type Printed = {
  /** Counts how often the page was asked for anew. */
  reading: number
  /** Whether the page on the screen prints exactly the text that would be signed. */
  isInStep: boolean
  onShown: (hash: string | null) => void
  printAnew: () => void
}

/**
 * Keeps the page and the review at one text. When the text changes while the view is open, the page is printed anew and
 * `onChanged` runs.
 */
export function usePrinted(
  hash: string,
  { reload, onChanged }: { reload: () => Promise<unknown>; onChanged: () => void },
): Printed {
  const [reading, setReading] = useState(0)
  const [shown, setShown] = useState<string | null>(null)
  const known = useRef(hash)
  const changed = useRef(onChanged)
  useEffect(() => {
    changed.current = onChanged
  })
  const printAnew = useCallback(() => setReading((count) => count + 1), [])
  useEffect(() => {
    if (known.current === hash) return
    known.current = hash
    printAnew()
    changed.current()
  }, [hash, printAnew])
  const onShown = useCallback(
    (printed: string | null) => {
      setShown(printed)
      if (printed !== null && printed !== known.current) void reload()
    },
    [reload],
  )
  return { reading, isInStep: shown === hash, onShown, printAnew }
}
