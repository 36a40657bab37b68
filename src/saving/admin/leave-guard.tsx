'use client'
import { LeaveWithoutSaving, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Asks before a form with an open choice is left, by a link or by closing: what was typed there is not saved. Payload
 * leaves its own question away where a form saves by itself, and asks only about a form that counts as changed.
 */
export function LeaveGuard() {
  const { setModified } = useForm()
  const isModified = useFormModified()
  useEffect(() => {
    if (!isModified) setModified(true)
  }, [isModified, setModified])
  return <LeaveWithoutSaving />
}
