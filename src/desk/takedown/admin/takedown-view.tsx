import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { hasRole, roles } from '../../../kernel/access.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { takedownMessages } from '../messages.ts'
import { TakedownDesk } from './takedown-desk.tsx'

/** The page of takedowns and seals, made for a phone; what it shows is read by the browser. */
export function TakedownView({ initPageResult, params, searchParams }: AdminViewServerProps) {
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
      <Gutter>
        {hasRole(req, roles) ? <TakedownDesk /> : <p>{takedownMessages[languageOf(req)].notAllowed}</p>}
      </Gutter>
    </DefaultTemplate>
  )
}
