import type { Endpoint, PayloadRequest } from 'payload'
import type { Edition } from '../../generated/payload-types.ts'
import { hasRole, roles } from '../../kernel/access.ts'
import { isDocumentId } from '../../kernel/documents.ts'
import { languageOf } from '../../kernel/error-response.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import { isLocale } from '../../kernel/locales.ts'
import { cutAtEdition } from '../../review/sheet/cut-at-edition.ts'
import { type ReadRecord, readRecordExport } from '../../review/sheet/read-record-export.ts'
import { tellRecord } from '../../review/sheet/record-sheet.ts'
import { writeSheet } from './write-sheet.ts'

/** `GET /api/editions/{id}/record.json` and `.pdf`: the record that an edition was published on, for staff. */
export const sheetEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/:id/record.json', method: 'get', handler: answerJson },
  { path: '/:id/record.pdf', method: 'get', handler: answerPdf },
]

async function answerJson(req: PayloadRequest): Promise<Response> {
  const { edition, record } = await readEditionRecord(req)
  return Response.json(record, {
    headers: {
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename="${nameFile(edition)}.json"`,
    },
  })
}

async function answerPdf(req: PayloadRequest): Promise<Response> {
  const { edition, record, pieceNames } = await readEditionRecord(req)
  const sheet = tellRecord(record, {
    language: languageOf(req),
    namePiece: (id) => pieceNames.get(id) ?? null,
  })
  const bytes = await writeSheet(sheet, new Date(edition.publishedAt))
  // The bytes are of a buffer that nobody shares.
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
      'content-disposition': `inline; filename="${nameFile(edition)}.pdf"`,
    },
  })
}

async function readEditionRecord(req: PayloadRequest): Promise<ReadRecord & { edition: Edition }> {
  if (!hasRole(req, roles)) throw notAllowed()
  const id = Number(req.routeParams?.id)
  const { docs } = isDocumentId(id)
    ? await req.payload.find({
        collection: 'editions',
        where: { id: { equals: id } },
        depth: 0,
        limit: 1,
        overrideAccess: true,
        req,
      })
    : { docs: [] }
  const edition = docs[0]
  if (!edition || !isLocale(edition.locale)) throw notFound()
  const { issueId, locale } = edition
  const { record, pieceNames } = await readRecordExport(req, { issueId, locale })
  return { edition, pieceNames, record: cutAtEdition(record, edition) }
}

function nameFile({ series, issueSlug, locale, revision }: Edition): string {
  return ['record', series, issueSlug, locale, revision].join('-')
}

function notAllowed(): RoundtableError {
  return new RoundtableError({
    code: 'not-allowed',
    zh: '审稿记录只供采编人员查看。请先登录。',
    en: 'Records of review are for the staff. Log in first.',
  })
}

function notFound(): RoundtableError {
  return new RoundtableError({
    code: 'not-found',
    zh: '没有这个刊发版本。',
    en: 'There is no such edition.',
  })
}
