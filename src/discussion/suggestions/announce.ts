import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { runFor } from '../../coediting/log/room-database.ts'
import { authorOf } from '../../coediting/rooms/replace-room.ts'
import { signalRoom } from '../../coediting/rooms/signals.ts'
import { recordActivity } from '../../desk/activity/record.ts'
import { tellPeople } from '../inbox/tell-people.ts'
import type { OpenText } from './open-text.ts'
import type { Suggestion } from './suggestion.ts'

/** Tells those who have written in a text of what is suggested for it, and writes it into the log of activity. */
export async function announceProposal(
  req: PayloadRequest,
  text: OpenText,
  { id, excerpt, count }: { id: string; excerpt: string; count: number },
): Promise<void> {
  const rows = await runFor(req)(
    sql`select distinct person from coediting.authors where room = ${text.name} and person is not null`,
  )
  await tell(req, text, { people: rows.map(({ person }) => Number(person)), kind: 'suggestion', id, excerpt })
  await note(req, text, { act: 'suggested', count })
}

/** Tells who made suggestions what became of them, and writes it into the log of activity. */
export async function announceDecision(
  req: PayloadRequest,
  text: OpenText,
  {
    suggestions,
    became,
    answer,
  }: { suggestions: readonly Suggestion[]; became: 'accepted' | 'declined' | 'withdrawn'; answer: string },
): Promise<void> {
  if (became !== 'withdrawn') {
    for (const { id, person, anchor, replacement } of suggestions) {
      const excerpt = answer || replacement || anchor.quote
      await tell(req, text, { people: person === null ? [] : [person], kind: 'decided', id, excerpt })
    }
  }
  await note(req, text, { act: `suggestions-${became}`, count: suggestions.length })
}

async function tell(
  req: PayloadRequest,
  { room, collection, title }: OpenText,
  told: { people: number[]; kind: 'suggestion' | 'decided'; id: string; excerpt: string },
): Promise<void> {
  if (collection !== 'answers' && collection !== 'issues' && collection !== 'questions') return
  const { id, ...news } = told
  const { person, name } = authorOf(req)
  const language = room.locale ? `locale=${room.locale}&` : ''
  await tellPeople(req, {
    ...news,
    collection,
    documentId: room.id,
    title,
    href: `/admin/collections/${collection}/${room.id}?${language}suggestion=${id}`,
    by: name === null ? null : { id: person, name },
  })
}

/** Writes an act into the log, and tells those in the room to look again. */
async function note(
  req: PayloadRequest,
  { room, collection, title }: OpenText,
  {
    act,
    count,
  }: {
    act: 'suggested' | 'suggestions-accepted' | 'suggestions-declined' | 'suggestions-withdrawn'
    count: number
  },
): Promise<void> {
  await recordActivity(req, {
    act,
    collection,
    documentId: room.id,
    title: title === '' ? null : title,
    fields: [room.field],
    details: { count },
  })
  await signalRoom(req, room, 'suggestions')
}
