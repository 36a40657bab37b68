import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { composers, hasRole } from '../../../../kernel/access.ts'
import { languageOf } from '../../../../kernel/error-response.ts'
import { EditionChecks } from './edition-checks.tsx'
import './edition-checks.css'
import { editionChecksMessages } from './messages.ts'

/** The page on which today's lists are held against what is published. */
export async function EditionChecksView({ initPageResult: { req } }: AdminViewServerProps) {
  const messages = editionChecksMessages[languageOf(req)]
  const mayCheck = hasRole(req, composers)
  const { docs } = await req.payload.find({
    collection: 'series',
    select: { name: true, slug: true },
    sort: 'name',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const series = docs.map(({ name, slug }) => ({ name: name || slug || '', slug: slug ?? '' }))
  return (
    <Gutter className="edition-checks">
      <h1>{messages.title}</h1>
      <p>{mayCheck ? messages.about : messages.notAllowed}</p>
      {mayCheck ? <EditionChecks series={series} /> : null}
    </Gutter>
  )
}
