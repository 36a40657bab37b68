import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { composers, hasRole } from '../../../kernel/access.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { uploadMessages } from './messages.ts'
import { UploadDesk } from './upload-desk.tsx'

/** The page on which a new import begins. */
export function UploadView({ initPageResult: { req } }: AdminViewServerProps) {
  if (hasRole(req, composers)) return <UploadDesk />
  const messages = uploadMessages[languageOf(req)]
  return (
    <Gutter className="import-upload">
      <h1>{messages.title}</h1>
      <p>{messages.notAllowed}</p>
    </Gutter>
  )
}
