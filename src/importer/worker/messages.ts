import type { ErrorCode } from '../../kernel/errors.ts'
import type { Bilingual } from '../../kernel/locales.ts'
import type { DescribedIssue } from '../describe-issue.ts'
import type { ImportProgress } from '../progress.ts'
import type { SourceFormat } from '../source.ts'

/** What the worker is given. */
export type ParseOrder = { bytes: Uint8Array }

/** What became of a file; the preview is JSON text, which costs the site's own thread next to nothing to pass on. */
export type ParsedFile = {
  format: SourceFormat
  encoding: string | null
  described: DescribedIssue
  preview: string
}

/** A refusal on its way between threads, which carry no classes. */
export type RefusalMessage = { code: ErrorCode; sentences: Bilingual; details: unknown }

/** What the worker tells, in this order: progress as often as it likes, then one of the others. */
export type WorkerMessage =
  | { kind: 'progress'; progress: ImportProgress }
  | { kind: 'parsed'; file: ParsedFile }
  | { kind: 'refused'; refusal: RefusalMessage }
