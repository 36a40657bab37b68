'use client'
import { createContext, type ReactNode, use, useState } from 'react'

const AnnounceContext = createContext<(sentence: string) => void>(() => undefined)

/** Says to screen readers what has just moved. */
export function Announcer({ children }: { children: ReactNode }) {
  const [sentence, setSentence] = useState('')
  return (
    <AnnounceContext value={setSentence}>
      {children}
      <output className="running-order__announcement">{sentence}</output>
    </AnnounceContext>
  )
}

/** Answers how to say a sentence to screen readers. */
export function useAnnounce(): (sentence: string) => void {
  return use(AnnounceContext)
}
