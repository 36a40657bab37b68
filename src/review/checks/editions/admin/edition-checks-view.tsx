import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { DeskPage } from '../../../../desk/admin/desk-page.tsx'
import { composers, hasRole } from '../../../../kernel/access.ts'
import { languageOf } from '../../../../kernel/error-response.ts'
import './edition-checks.css'
import { EditionChecks } from './edition-checks.tsx'
import { editionChecksMessages } from './messages.ts'

/** The page on which today's lists are held against what is published. */
export async function EditionChecksView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const messages = editionChecksMessages[languageOf(req)]
  const mayCheck = hasRole(req, composers)
  return (
    <DeskPage view={view}>
      <Gutter className="edition-checks">
        <h1>{messages.title}</h1>
        <p>{mayCheck ? messages.about : messages.notAllowed}</p>
        {mayCheck ? <EditionChecks series={await listSeries(req)} /> : null}
      </Gutter>
    </DeskPage>
  )
}

async function listSeries(req: PayloadRequest): Promise<{ name: string; slug: string }[]> {
  const { docs } = await req.payload.find({
    collection: 'series',
    select: { name: true, slug: true },
    sort: 'name',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map(({ name, slug }) => ({ name: name || slug || '', slug: slug ?? '' }))
}
