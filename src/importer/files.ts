import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { inTransaction, runInTransaction } from '../kernel/transaction.ts'
import type { ImportPreview } from './preview.ts'

/**
 * Keeps the file of an import as it came, and the preview that was made of it: as the JSON text that its maker wrote,
 * since a large one would hold up the site while it is read and written again.
 */
export async function keepFile(
  req: PayloadRequest,
  { importId, original, preview }: { importId: number; original: Uint8Array; preview: string },
): Promise<void> {
  await runInTransaction(
    req,
    sql`insert into importer.files (import_id, original, preview)
        values (${importId}, ${Buffer.from(original)}, ${preview}::json)`,
  )
}

/** Answers the file of an import as it came; whether it may be had is asked before. */
export async function readOriginal(req: PayloadRequest, importId: number): Promise<Uint8Array<ArrayBuffer>> {
  const rows = await inTransaction(req, () =>
    runInTransaction(req, sql`select original from importer.files where import_id = ${importId}`),
  )
  const original = rows[0]?.original
  if (!(original instanceof Uint8Array)) throw new Error(`The import ${importId} has lost its file.`)
  return new Uint8Array(original)
}

/** Answers what was found in the file of an import, before anybody acted on it; whether it may be seen is asked before. */
export async function readPreview(req: PayloadRequest, importId: number): Promise<ImportPreview> {
  // Written by `keepFile` alone, from an `ImportPreview`.
  return JSON.parse(await readPreviewText(req, importId)) as ImportPreview
}

/** Answers as JSON what `readPreview` does: a large one is handed on without being read here. */
export async function readPreviewText(req: PayloadRequest, importId: number): Promise<string> {
  const rows = await inTransaction(req, () =>
    runInTransaction(
      req,
      sql`select preview::text as preview from importer.files where import_id = ${importId}`,
    ),
  )
  const preview = rows[0]?.preview
  if (typeof preview !== 'string') throw new Error(`The import ${importId} has lost its preview.`)
  return preview
}
