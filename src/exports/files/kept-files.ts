import { sql } from '@payloadcms/db-postgres'
import type { Statement } from '../../kernel/transaction.ts'

/** A file that takes long to make: its public path, and what its bytes depend on, as a hash. */
export type KeptFile = { path: string; fingerprint: string }

/** Answers a file as it was kept, or makes and keeps it. */
export type KeepFile = (file: KeptFile, make: () => Promise<Uint8Array>) => Promise<Uint8Array>

type Database = { execute: (statement: Statement) => Promise<{ rows: Record<string, unknown>[] }> }

/**
 * Keeps files in the database, one for each path: every node has what one has made, and a new edition's file takes the
 * place of the old one's.
 */
export function keepFilesIn(database: Database): KeepFile {
  return async ({ path, fingerprint }, make) => {
    const { rows } = await database.execute(
      sql`SELECT bytes FROM exports.files WHERE path = ${path} AND fingerprint = ${fingerprint}`,
    )
    const kept = rows[0]?.bytes
    if (kept instanceof Uint8Array) return kept
    const bytes = await make()
    await database.execute(sql`
      INSERT INTO exports.files (path, fingerprint, bytes) VALUES (${path}, ${fingerprint}, ${Buffer.from(bytes)})
      ON CONFLICT (path) DO UPDATE SET fingerprint = excluded.fingerprint, bytes = excluded.bytes, made_at = now()
    `)
    return bytes
  }
}
