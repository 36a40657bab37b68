import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { hasRole, roles } from '../../../kernel/access.ts'
import { isDocumentId } from '../../../kernel/documents.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { signOffMessages } from './messages.ts'
import { SignOffDesk } from './sign-off-desk.tsx'

/** The page on which a step of an issue is signed; what it shows is read by the browser. */
export function SignOffView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const issueId = Number(params?.segments?.[1])
  const messages = signOffMessages[languageOf(req)]
  const refusal = hasRole(req, roles)
    ? isDocumentId(issueId)
      ? null
      : messages.noIssue
    : messages.notAllowed
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      {refusal === null ? (
        <SignOffDesk issueId={issueId} />
      ) : (
        <Gutter>
          <h1>{messages.view}</h1>
          <p>{refusal}</p>
        </Gutter>
      )}
    </DefaultTemplate>
  )
}
