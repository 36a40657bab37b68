import { answerMissingFile } from '../../../exports/files/refusal-answer.ts'
import { readHeadingFile } from '../../../reader/fonts/heading-files.ts'
import { readIssueAt } from '../../../reader/queries/issue.ts'
import type { FileContext } from './answer-file.ts'

/** Answers `/fonts/{series}/{issue}/{file}`: a file that its name says the content of, for ever. */
export async function answerFont(
  context: FileContext,
  [series = '', issue = '', file = '', ...more]: readonly string[],
): Promise<Response> {
  const reading = more.length > 0 ? null : await readIssueAt(context, { series, issue })
  const found = reading?.state === 'found' ? await readHeadingFile(reading, file) : null
  if (!found) return answerMissingFile(context.locale)
  const body = typeof found.body === 'string' ? found.body : new Uint8Array(found.body)
  return new Response(body, {
    headers: {
      'content-type': found.contentType,
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })
}
