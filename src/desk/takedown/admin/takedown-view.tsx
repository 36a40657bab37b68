import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { hasRole, roles } from '../../../kernel/access.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { DeskPage } from '../../admin/desk-page.tsx'
import { takedownMessages } from '../messages.ts'
import { TakedownDesk } from './takedown-desk.tsx'

/** The page of takedowns and seals, made for a phone; what it shows is read by the browser. */
export function TakedownView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  return (
    <DeskPage view={view}>
      <Gutter>
        {hasRole(req, roles) ? <TakedownDesk /> : <p>{takedownMessages[languageOf(req)].notAllowed}</p>}
      </Gutter>
    </DeskPage>
  )
}
