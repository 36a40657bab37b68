import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { DeskPage } from '../../../desk/admin/desk-page.tsx'
import { WaitingTakedowns } from '../../../desk/takedown/admin/waiting-takedowns.tsx'
import { hasRole, roles } from '../../../kernel/access.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { BoardDesk } from './board-desk.tsx'
import { boardMessages } from './messages.ts'

/** The page of the board; what it shows is read by the browser. */
export function BoardView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  return (
    <DeskPage view={view}>
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
    </DeskPage>
  )
}
