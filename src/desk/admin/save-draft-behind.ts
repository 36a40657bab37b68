import type { useForm } from '@payloadcms/ui'

type Form = Pick<ReturnType<typeof useForm>, 'submit' | 'setBackgroundProcessing'>

/**
 * Saves a form as a draft while it stays open for typing, as Payload's autosave does; answers what the site answered.
 * @param action - the address of the document in the API, with what the save asks of it
 */
export async function saveDraftBehind(form: Form, action: string): ReturnType<Form['submit']> {
  // Said before: else the end of the save counts what was typed meanwhile as saved, and autosave leaves it out.
  form.setBackgroundProcessing(true)
  try {
    return await form.submit({
      acceptValues: { overrideLocalChanges: false },
      action,
      disableFormWhileProcessing: false,
      disableSuccessStatus: true,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
  } finally {
    form.setBackgroundProcessing(false)
  }
}
