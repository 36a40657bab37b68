'use client'
import { useState } from 'react'
import { useSignOff } from './sign-off-context.tsx'

/** Answers what was typed into a field of the view, kept by its name until `forget` is called. */
export function useDraft(name: string, initial = ''): [string, (text: string) => void, () => void] {
  const { drafts } = useSignOff()
  const [text, setText] = useState(drafts.get(name) ?? initial)
  const write = (typed: string) => {
    drafts.set(name, typed)
    setText(typed)
  }
  return [text, write, () => drafts.delete(name)]
}
