import { textOfCut } from '../cut.ts'
import type { Accounted } from '../preview.ts'
import { findAccounted } from '../review/account-of.ts'
import { listOfPerson } from '../review/list-passages.ts'
import { startOf } from '../review/put-in-order.ts'
import type { ReviewPiece } from '../review/review.ts'
import type { Source } from '../source.ts'
import { widenPunctuation } from '../widen-punctuation.ts'

const ofAuthor = /作者|撰稿|\b(?:author|writer)s?\b/iu

/**
 * Answers what an essay's page prints of its author (`(作者系…)`), whole and as printed, or null (rule C3): the names
 * and titles of its people with the signs of the signature around them (rule D4), when these speak of an author.
 */
export function findAuthorNote({
  source,
  piece,
  account,
}: {
  source: Source
  piece: ReviewPiece
  account: readonly Accounted[]
}): string | null {
  if (piece.kind !== 'essay') return null
  const own = piece.people.flatMap(listOfPerson)
  const ids = new Set(own.map(({ id }) => id))
  for (const { at } of own) {
    const [start, end] = reach({ account, ids, from: startOf(at) })
    const text = widenPunctuation(textOfCut(source.text, [[start, end]])).trim()
    const named = own.reduce((rest, passage) => rest.replace(passage.text, ''), text)
    if (ofAuthor.test(named)) return text
  }
  return null
}

/** Widens a position to the stretch of signature around it. */
function reach({
  account,
  ids,
  from,
}: {
  account: readonly Accounted[]
  ids: ReadonlySet<string>
  from: number
}): [number, number] {
  const isPart = (entry: Accounted | null): entry is Accounted =>
    entry !== null && (entry.by === 'D4' || ids.has(entry.by))
  let start = from
  for (
    let entry = findAccounted(account, start - 1);
    start > 0 && isPart(entry);
    entry = findAccounted(account, start - 1)
  )
    start = entry.start
  let end = from
  for (
    let entry = findAccounted(account, end);
    isPart(entry) && entry.end > end;
    entry = findAccounted(account, end)
  )
    end = entry.end
  return [start, end]
}
