import {
  type DocumentViewServerProps,
  type Field,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { isDocumentId } from '../../../kernel/documents.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { isLocale, type Locale } from '../../../kernel/locales.ts'
import type { SearchParams } from '../../addresses.ts'
import { type HistoryMessages, historyMessages } from '../messages.ts'
import { documentPath, historyPath } from '../paths.ts'
import type { Values } from '../pick-language.ts'
import { findPlace, type Place } from '../place.ts'
import { findPresent, type Subject } from '../queries.ts'

/** What each page of a document's history needs to know. */
export type ViewContext = Place & {
  req: PayloadRequest
  collection: SanitizedCollectionConfig
  subject: Subject
  fields: readonly Field[]
  /** The document as it stands now. */
  present: Values
  /** The language of the admin. */
  language: Locale
  /** The language of the text. */
  locale: Locale
  messages: HistoryMessages
  /** The addresses of the history and of the document. */
  path: string
  documentPath: string
  segments: readonly string[]
  searchParams: SearchParams
  mayRestore: boolean
}

/** Reads what a page of a history is about; null when there is no such document for the caller. */
export async function openHistory(props: DocumentViewServerProps): Promise<ViewContext | null> {
  const { initPageResult, routeSegments, searchParams } = props
  const { collectionConfig: collection, docID, permissions, req } = initPageResult
  const id = Number(docID)
  if (!collection || !isDocumentId(id)) return null
  // Payload names its own collections by plain text.
  const subject: Subject = { collection: collection.slug as Subject['collection'], id }
  const present = await findPresent(req, subject)
  if (!present) return null
  const language = languageOf(req)
  return {
    ...(await findPlace(req, subject, present)),
    req,
    collection,
    subject,
    fields: collection.fields,
    present,
    language,
    locale: isLocale(req.locale) ? req.locale : 'zh',
    messages: historyMessages[language],
    path: historyPath(routeSegments),
    documentPath: documentPath(routeSegments),
    segments: routeSegments,
    searchParams: searchParams ?? {},
    // Payload does not restore versions of what lies in the trash.
    mayRestore: Boolean(permissions.collections?.[collection.slug]?.update) && !present.deletedAt,
  }
}
