import * as Y from 'yjs'
import { copyDocument } from '../../../coediting/text/convert-text.ts'
import type { Locale } from '../../../kernel/locales.ts'
import type { Anchor } from '../../anchors/anchor.ts'
import { editPlace, fitsPlace } from './edit-place.ts'
import { findPlace, readPlace } from './place.ts'

/** Answers the update that makes an anchor's place in `document` say `words`; null where nothing would change. */
export function makeEdit(
  document: Y.Doc,
  { anchor, words, author, locale }: { anchor: Anchor; words: string; author: number; locale: Locale },
): Uint8Array | null {
  const work = copyDocument(document)
  work.clientID = author
  const before = Y.encodeStateVector(work)
  const place = findPlace(work, anchor)
  if (!place || !fitsPlace(place, words) || readPlace(place) === words) return null
  work.transact(() => editPlace(place, words, locale))
  return Y.encodeStateAsUpdate(work, before)
}
