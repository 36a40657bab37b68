import { Button } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { composers, hasRole } from '../../../../kernel/access.ts'
import { languageOf } from '../../../../kernel/error-response.ts'
import { editionChecksMessages } from './messages.ts'

/** The way from the ledger and from the lists to checking what is published. */
export function EditionChecksLink({ i18n, user }: Pick<ServerProps, 'i18n' | 'user'>) {
  if (!hasRole({ user: user ?? null }, composers)) return null
  return (
    <Button el="link" to="/admin/edition-checks" buttonStyle="secondary" size="small">
      {editionChecksMessages[languageOf({ i18n })].title}
    </Button>
  )
}
