import { Button } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { composers, hasRole } from '../../../kernel/access.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { uploadMessages } from '../upload/messages.ts'

/** The way from the list of issues to a new import. */
export function ImportLink({ i18n, user }: Pick<ServerProps, 'i18n' | 'user'>) {
  if (!hasRole({ user: user ?? null }, composers)) return null
  return (
    <Button el="link" to="/admin/collections/imports/create" buttonStyle="secondary" size="small">
      {uploadMessages[languageOf({ i18n })].title}
    </Button>
  )
}
