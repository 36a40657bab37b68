'use client'
import { useForm } from '@payloadcms/ui'

/** Answers how to put into a form what somebody else has written: one value, or rows, which the form builds anew. */
export function useTakingTheirs(): (theirs: { name: string; value: unknown }) => Promise<void> {
  const form = useForm()
  return async ({ name, value }) => {
    if (!form.getField(name)?.rows) {
      form.dispatchFields({ type: 'UPDATE', path: name, value, initialValue: value })
      return
    }
    await form.reset({ ...form.getData(), [name]: value })
    form.setModified(true)
  }
}
