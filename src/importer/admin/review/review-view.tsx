import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { composers, hasRole } from '../../../kernel/access.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { uploadMessages } from '../upload/messages.ts'
import { ReviewDesk } from './review-desk.tsx'

/** The page on which an import is reviewed; what it shows is read by the browser, since it can be large. */
export function ReviewView({ initPageResult: { req }, params }: AdminViewServerProps) {
  if (hasRole(req, composers)) return <ReviewDesk importId={Number(params?.segments?.[2])} />
  const messages = uploadMessages[languageOf(req)]
  return (
    <Gutter>
      <h1>{messages.imports}</h1>
      <p>{messages.notAllowed}</p>
    </Gutter>
  )
}
