import type { Locale } from '../kernel/locales.ts'
import { createPublicUrls } from '../page/urls.ts'
import { readIndex, type SearchDatabase, tookTooLong } from './database.ts'
import type { ShownDocument } from './document.ts'
import { findDocuments, readDocuments } from './find-documents.ts'
import { type FoundName, findNames } from './find-names.ts'
import type { Run } from './index-rows.ts'
import { planPasses } from './plan-passes.ts'
import { type Query, readQuery } from './read-query.ts'

/** Something that begins as what is typed: what it is called, what it is, and the path of its page. */
export type Suggestion = {
  text: string
  kind: 'expert' | 'topic' | 'issue' | 'piece'
  note: string
  path: string
}

const mostNames = 4
const mostDocuments = 5

/** Suggests experts and topics by name or pinyin, issues and pieces by title and number; none for what cannot be a query. */
export async function suggest(
  database: SearchDatabase,
  { locale, typed }: { locale: Locale; typed: string },
): Promise<Suggestion[]> {
  const query = readQuery(typed)
  if (typeof query === 'string') return []
  try {
    return await readIndex(database, (run) => runSuggest(run, { locale, query }))
  } catch (error) {
    if (tookTooLong(error)) return []
    throw error
  }
}

async function runSuggest(
  run: Run,
  { locale, query }: { locale: Locale; query: Query },
): Promise<Suggestion[]> {
  const names = await findNames(run, { locale, whole: query.whole, limit: mostNames })
  const passes = planPasses(query).filter(({ name }) => name === 'exact' || name === 'head')
  const found = await findDocuments(run, { locale, passes, filters: [], limit: mostDocuments })
  const documents = await readDocuments(
    run,
    found.map(({ id }) => id),
  )
  return [
    ...names.map((name) => suggestName(name, locale)),
    ...documents.map((document) => suggestDocument(document, locale)),
  ]
}

function suggestName({ kind, slug, name }: FoundName, locale: Locale): Suggestion {
  const urls = createPublicUrls(locale)
  const path = kind === 'expert' ? urls.expert(slug) : urls.topic(slug)
  return { text: name, kind, note: '', path }
}

function suggestDocument({ series, issue, piece, facts }: ShownDocument, locale: Locale): Suggestion {
  const urls = createPublicUrls(locale)
  if (piece === null) {
    return { text: facts.title, kind: 'issue', note: facts.label, path: urls.issue({ series, issue }) }
  }
  const names = facts.signers.flatMap(({ name }) => (name ? [name] : []))
  return {
    text: facts.headline ?? facts.question ?? facts.title,
    kind: 'piece',
    note: [...names, facts.label].filter(Boolean).join(' '),
    path: urls.piece({ series, issue, piece }),
  }
}
