'use client'
import { useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { showRange } from '../client/show-range.ts'
import type { SeenThread } from './find-seen.ts'

/** Opens the thread that the address names, once it is here, and brings its words into sight. */
export function useJump(seen: readonly SeenThread[], open: (thread: number) => void): void {
  const wanted = Number(useSearchParams().get('thread'))
  const done = useRef<number | null>(null)
  useEffect(() => {
    if (!wanted || done.current === wanted) return
    const found = seen.find(({ thread }) => thread.id === wanted)
    if (!found) return
    done.current = wanted
    open(wanted)
    if (found.range) showRange(found.range)
  }, [seen, wanted, open])
}
