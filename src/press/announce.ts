import type { EditionAddresses } from '../edition/types.ts'
import type { Edition } from '../generated/payload-types.ts'
import { isLocale, type Locale } from '../kernel/locales.ts'
import { getLogger } from '../kernel/logger.ts'
import { getProcess } from '../kernel/process.ts'
import { createPublicUrls } from '../page/urls.ts'
import { readStanding } from './standing.ts'

/** Which pages an edition shows itself on. */
export type ChangedPages = { addresses: EditionAddresses; locale: Locale; year: number }

/** Answers the public paths that a change of an edition changes, most read first, each once. */
export function listChangedPaths({ addresses, locale, year }: ChangedPages): string[] {
  const urls = createPublicUrls(locale)
  const { series, issue, pieces, topics } = addresses
  const experts = pieces.flatMap((piece) => piece.experts).filter((slug) => slug !== null)
  const paths = [
    urls.issue({ series, issue }),
    urls.home(),
    urls.series(series),
    ...pieces.map(({ slug }) => urls.piece({ series, issue, piece: slug })),
    ...experts.map((slug) => urls.expert(slug)),
    ...topics.map(({ slug }) => urls.topic(slug)),
    urls.archive(year),
    urls.archive(),
    urls.experts(),
  ]
  return [...new Set(paths)]
}

/**
 * Renders the pages of an edition anew, so that whoever is told "published" finds them; after the commit, never before.
 * Never rejects: what is published stays so, and a page that could not be rendered now is rendered when it is asked for.
 */
export async function announceEdition(edition: Edition): Promise<void> {
  if (!isLocale(edition.locale)) return
  const { addresses } = readStanding(edition)
  const year = edition.year ?? new Date(edition.publishedAt).getUTCFullYear()
  const paths = listChangedPaths({ addresses, locale: edition.locale, year })
  try {
    await getProcess().pages?.refresh(paths)
  } catch (error) {
    getLogger().warn({ err: error, paths }, 'published, but its pages could not be rendered ahead')
  }
}
