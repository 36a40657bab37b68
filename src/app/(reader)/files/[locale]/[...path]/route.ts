import { openReader } from '../../../open-reader.ts'
import { answerFile } from '../../answer-file.ts'

export const dynamic = 'force-dynamic'

/** Answers every reader address with a dot in its last segment: exports, references, feeds, site maps. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string; path: string[] }> }) {
  const { locale, path } = await params
  return answerFile(await openReader(locale), path)
}
