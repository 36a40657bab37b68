import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { WaitingTakedowns } from '../../../desk/takedown/admin/waiting-takedowns.tsx'
import { hasRole, roles } from '../../../kernel/access.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { BoardDesk } from './board-desk.tsx'
import { boardMessages } from './messages.ts'

/** The page of the board; what it shows is read by the browser. */
export function BoardView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions, visibleEntities } = initPageResult
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
      {hasRole(req, roles) ? (
        <>
          <Gutter>
            <WaitingTakedowns i18n={req.i18n} payload={req.payload} user={req.user ?? undefined} />
          </Gutter>
          <BoardDesk />
        </>
      ) : (
        <Gutter>
          <p>{boardMessages[languageOf(req)].notAllowed}</p>
        </Gutter>
      )}
    </DefaultTemplate>
  )
}
