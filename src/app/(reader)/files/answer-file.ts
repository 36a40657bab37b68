import { answerExport } from '../../../exports/files/export-answer.ts'
import { findFormat, splitFileName } from '../../../exports/files/export-formats.ts'
import { keepFilesIn } from '../../../exports/files/kept-files.ts'
import { answerGoneFile, answerMissingFile } from '../../../exports/files/refusal-answer.ts'
import type { Subject } from '../../../exports/subject.ts'
import { readPictureBytes } from '../../../media/queries.ts'
import type { CurrentIssue } from '../../../page/current-issue.ts'
import type { PlacedPiece } from '../../../page/placed-pieces.ts'
import { findPictureType } from '../../../public-api/picture-type.ts'
import type { Reading } from '../../../reader/models.ts'
import type { PageProps } from '../../../reader/pages/page-props.ts'
import { readPortraitHash } from '../../../reader/queries/experts.ts'
import { readIssueAt, readPieceAt } from '../../../reader/queries/issue.ts'
import type { ReaderContext } from '../../../reader/reader-context.ts'
import { answerFeed } from './answer-feed.ts'
import { answerFont } from './answer-font.ts'
import { answerSiteFile } from './answer-site-file.ts'

/** What a file is answered with. */
export type FileContext = ReaderContext & PageProps

/** Answers a file by the segments of its path; `feeds`, `fonts` and the site's own come before series. */
export async function answerFile(context: FileContext, path: readonly string[]): Promise<Response> {
  if (path[0] === 'feeds') return answerFeed(context, path.slice(1))
  if (path[0] === 'fonts') return answerFont(context, path.slice(1))
  if (path.length === 1) return answerSiteFile(context, path[0] ?? '')
  return answerExportAt(context, path)
}

async function answerExportAt(context: FileContext, path: readonly string[]): Promise<Response> {
  const { name, ending } = splitFileName(path.at(-1) ?? '')
  const [series, ...inner] = [...path.slice(0, -1), name]
  const [issue = '', part] = inner
  // `page` is a reserved word: no piece has it as its address.
  const of = part === undefined ? 'issue' : part === 'page' ? 'page' : 'piece'
  const format = findFormat(of, ending)
  if (!format || inner.length > 2) return answerMissingFile(context.locale)
  const reading: Reading<CurrentIssue & { placed?: PlacedPiece }> =
    of === 'piece' && part !== undefined
      ? await readPieceAt(context, { series, issue, answer: part })
      : await readIssueAt(context, { series, issue })
  if (reading.state === 'missing') return answerMissingFile(context.locale)
  if (reading.state === 'gone') return answerGoneFile(context.locale, reading.notice)
  const subject: Subject = {
    current: reading,
    placed: reading.placed ?? null,
    siteUrl: context.siteUrl,
    portrait: ending === 'poster.png' ? await readPortraitOf(context, reading.placed) : null,
  }
  const keepFile = keepFilesIn(context.payload.db.drizzle)
  return answerExport({
    path: [`/${context.locale}`, ...path].join('/'),
    subject,
    format,
    ending: of === 'page' ? `page.${ending}` : ending,
    readPicture,
    keepFile,
  })
}

/** The portrait of who signed a piece alone. */
async function readPortraitOf(context: FileContext, placed?: PlacedPiece): Promise<string | null> {
  const [expert, ...others] = placed?.experts ?? []
  return expert && others.length === 0 ? readPortraitHash(context, expert) : null
}

async function readPicture(sha256: string) {
  const bytes = await readPictureBytes(sha256)
  const mediaType = bytes && findPictureType(bytes)
  return bytes && mediaType ? { bytes: new Uint8Array(bytes), mediaType } : null
}
