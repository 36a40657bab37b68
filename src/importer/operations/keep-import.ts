import type { PayloadRequest } from 'payload'
import type { Import } from '../../generated/payload-types.ts'
import { idOf } from '../../kernel/documents.ts'
import { keepFile } from '../files.ts'
import type { ImportPreview } from '../preview.ts'
import type { Need } from '../review/describe-needs.ts'
import { openReview } from '../review/open-review.ts'
import { findImportsOfFile, fingerprintFile } from '../same-files.ts'
import type { ParsedFile } from '../worker/messages.ts'
import { guessSeries } from './find-series.ts'
import { listNeeds } from './list-needs.ts'
import { noteImport } from './note-import.ts'

/** A file that was read, about to be kept. */
export type NewImport = {
  bytes: Uint8Array
  fileName: string
  /** Null to guess it by its printed name, as `guessSeries` does. */
  series: number | null
  parsed: ParsedFile
  createdBy: string
}

/** An import of the same file, with the issue that it became. */
export type SameFile = { id: number; issue: number | null }

/** The earlier imports of a file that an answer names. */
const mostNamed = 20

/** Keeps an import in the request's transaction and answers it, with earlier imports of the very same file. */
export async function keepImport(
  req: PayloadRequest,
  { bytes, fileName, series, parsed, createdBy }: NewImport,
): Promise<{ kept: Import; needs: Need[]; alreadyImported: SameFile[] }> {
  const { described, format, encoding, preview } = parsed
  const sha256 = fingerprintFile(bytes)
  const earlier = await findImportsOfFile(req, sha256)
  const alreadyImported = earlier.slice(0, mostNamed).map(({ id, issue }) => ({ id, issue: idOf(issue) }))
  const needs = await listNeeds(req, openReview(readParsed(preview)))
  const joins = described.joins.length
  const unplaced = described.unplaced.length
  // Payload's own create is refused to everybody (see `hooks.ts`); the row is written beneath it.
  const { id } = await req.payload.db.create({
    collection: 'imports',
    data: {
      fileName,
      title: described.title?.replaceAll(/\p{Cc}/gu, '') ?? null,
      status: 'open',
      format,
      encoding,
      bytes: bytes.length,
      sha256,
      series: series ?? (await guessSeries(req, described.series.name)),
      counts: { needs: needs.length, joins, unplaced },
      acts: [],
      revision: 0,
      createdBy,
    },
    req,
  })
  await keepFile(req, { importId: Number(id), original: bytes, preview })
  await noteImport(req, { act: 'created', importId: Number(id) })
  const kept = await req.payload.findByID({
    collection: 'imports',
    id: Number(id),
    depth: 0,
    overrideAccess: false,
    req,
  })
  return { kept, needs, alreadyImported }
}

function readParsed(preview: string): ImportPreview {
  // The text that the worker wrote of an `ImportPreview`.
  return JSON.parse(preview) as ImportPreview
}
