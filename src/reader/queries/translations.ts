import { type Locale, locales } from '../../kernel/locales.ts'
import type { IssueAddress, ReaderContext } from '../reader-context.ts'
import { findCurrentEdition, readAddresses } from './editions.ts'

/** Answers the languages in which an issue, or a piece of it, can be read now. */
export async function readTranslations(
  context: ReaderContext,
  { answer, ...address }: IssueAddress & { answer?: string },
): Promise<Locale[]> {
  const found = await Promise.all(
    locales.map(async (locale) => {
      const edition = await findCurrentEdition({ ...context, locale }, address)
      if (!edition || edition.kind === 'withdrawal') return []
      const { pieces } = readAddresses(edition)
      return answer === undefined || pieces.some((piece) => piece.slug === answer) ? [locale] : []
    }),
  )
  return found.flat()
}
