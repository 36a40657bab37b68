import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { signalPerson } from '../../coediting/rooms/signals.ts'
import type { Person } from '../../generated/payload-types.ts'
import { inTransaction, runInTransaction } from '../../kernel/transaction.ts'
import { mayRead } from './may-read.ts'
import { isOwnPath, type News, trimNews } from './news.ts'
import { inboxSignal } from './signal.ts'

/**
 * Puts news into the inboxes of people, in the caller's transaction: what is rolled back is told to nobody. Whoever did
 * it is not told, nor who may not read the document; unread news alike, of one matter at one place, stands there once,
 * with the newest words and how often it was said.
 *
 * @returns the ids of the people who were told
 * @throws Error when `href` is no path of this site: a mistake of the caller
 */
export async function tellPeople(req: PayloadRequest, told: News): Promise<number[]> {
  if (!isOwnPath(told.href)) throw new Error(`people are told of places on this site, not of ${told.href}`)
  const news = trimNews(told)
  if (news.people.length === 0) return []
  return inTransaction(req, async () => {
    const { collection, documentId } = news
    const readers: number[] = []
    for (const person of await findPeople(req, news.people)) {
      if (await mayRead(req, { person, collection, documentId })) readers.push(person.id)
    }
    for (const person of readers) {
      await keepMessage(req, { person, news })
      await signalPerson(req, person, inboxSignal)
    }
    return readers
  })
}

async function findPeople(req: PayloadRequest, ids: readonly number[]): Promise<Person[]> {
  const { docs } = await req.payload.find({
    collection: 'people',
    where: { id: { in: [...ids] } },
    sort: 'id',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

async function keepMessage(
  req: PayloadRequest,
  { person, news }: { person: number; news: News },
): Promise<void> {
  const { kind, collection, title, excerpt, href, by } = news
  await runInTransaction(
    req,
    sql`insert into discussion.messages (person, kind, collection, document_id, title, excerpt, href, by_id, by_name,
          urgent)
        values (${person}, ${kind}, ${collection}, ${String(news.documentId)}, ${title}, ${excerpt}, ${href},
                ${by?.id ?? null}, ${by?.name ?? ''}, ${news.urgent ?? false})
        on conflict (person, kind, collection, document_id, href) where read_at is null
        do update set title = excluded.title, excerpt = excluded.excerpt, by_id = excluded.by_id,
                      by_name = excluded.by_name, times = discussion.messages.times + 1,
                      at = excluded.at, urgent = excluded.urgent, letter = null`,
  )
}
