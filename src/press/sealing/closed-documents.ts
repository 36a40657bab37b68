import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Statement } from '../../kernel/transaction.ts'
import { readsSealed } from './closed.ts'

/**
 * Answers the condition under which a caller sees rows of our own tables that name a document by `collection` and
 * `document_id`: not those of a sealed issue, unless the caller is a chief.
 */
export function whereOpen(req: PayloadRequest): Statement {
  if (readsSealed(req)) return sql`true`
  return sql`not exists (
    select from seals where state in ('sealed', 'lift-proposed') and (
      (collection = 'issues' and document_id = seals.issue_id::text)
      or (collection = 'questions' and document_id in (
        select id::text from questions where questions.issue_id = seals.issue_id))
      or (collection = 'answers' and document_id in (
        select id::text from answers where answers.issue_id = seals.issue_id))
      or (collection = 'imports' and document_id in (
        select id::text from imports where imports.issue_id = seals.issue_id))
      or (collection = 'editions' and document_id in (
        select id::text from editions where editions.issue_id = seals.issue_id))))`
}
