'use client'
import { useEffect, useRef } from 'react'

/** Puts the focus into a field when it appears: it is there because somebody asked for it. */
export function useFocus<Field extends HTMLElement>() {
  const field = useRef<Field>(null)
  useEffect(() => field.current?.focus(), [])
  return field
}
