import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { listOf, runFor } from '../../coediting/log/room-database.ts'
import type { Statement } from '../../kernel/transaction.ts'
import type { Anchor } from '../anchors/anchor.ts'
import { type Suggestion, type SuggestionState, suggestionSchema, type WordSource } from './suggestion.ts'

/** A suggestion that is to be kept. */
export type NewSuggestion = {
  room: string
  anchor: Anchor
  replacement: string
  note: string
  person: number | null
  name: string
  word: WordSource | null
}

const columns =
  sql.raw(`id::text as id, room, anchor, replacement, note, person, name, word_author as "wordAuthor",
  word_file as "wordFile", to_json(at)#>>'{}' as at, state, decided_name as "decidedName",
  to_json(decided_at)#>>'{}' as "decidedAt", answer`)

/** Keeps a suggestion and answers its id; null where the same change of a Word file is kept already. */
export async function keepSuggestion(req: PayloadRequest, made: NewSuggestion): Promise<string | null> {
  const { room, anchor, replacement, note, person, name, word } = made
  const [row] = await runFor(req)(sql`
    insert into discussion.suggestions
      (room, anchor, replacement, note, person, name, word_author, word_file, word_key, at)
    values (${room}, ${JSON.stringify(anchor)}::jsonb, ${replacement}, ${note}, ${person}, ${name},
      ${word?.author ?? null}, ${word?.file ?? null}, ${word?.key ?? null},
      coalesce(${word?.at ?? null}::timestamptz, clock_timestamp()))
    on conflict (room, word_key) where word_key is not null do nothing
    returning id::text as id`)
  return row ? String(row.id) : null
}

/** Answers the suggestions of a room that are open, oldest first, or the last ones that were decided, newest first. */
export async function listSuggestions(
  req: PayloadRequest,
  { room, which }: { room: string; which: 'open' | 'decided' },
): Promise<Suggestion[]> {
  return read(
    req,
    which === 'open'
      ? sql`select ${columns} from discussion.suggestions where room = ${room} and state = 'open' order by id`
      : sql`select ${columns} from discussion.suggestions where room = ${room} and state <> 'open'
            order by decided_at desc, id desc limit 100`,
  )
}

/** Answers the named suggestions of a room by id, nobody else's to decide until the transaction ends. */
export async function holdSuggestions(
  req: PayloadRequest,
  { room, ids }: { room: string; ids: readonly string[] },
): Promise<Suggestion[]> {
  if (ids.length === 0) return []
  return read(
    req,
    sql`select ${columns} from discussion.suggestions where room = ${room} and id in ${listOf(ids)}
        order by id for update`,
  )
}

/** Writes down what became of a suggestion, and who decided. */
export async function markSuggestion(
  req: PayloadRequest,
  { id, state, answer }: { id: string; state: Exclude<SuggestionState, 'open'>; answer: string | null },
): Promise<void> {
  const by = req.user?.collection === 'people' ? req.user : null
  await runFor(req)(sql`
    update discussion.suggestions set state = ${state}, answer = ${answer}, decided_by = ${by?.id ?? null},
      decided_name = ${by?.name ?? null}, decided_at = clock_timestamp()
    where id = ${id}`)
}

/** Leaves nothing of the suggestions of rooms. */
export async function forgetSuggestions(req: PayloadRequest, rooms: readonly string[]): Promise<void> {
  if (rooms.length > 0) {
    await runFor(req)(sql`delete from discussion.suggestions where room in ${listOf(rooms)}`)
    await runFor(req)(sql`delete from discussion.word_comments where room in ${listOf(rooms)}`)
  }
}

async function read(req: PayloadRequest, statement: Statement): Promise<Suggestion[]> {
  return suggestionSchema.array().parse(await runFor(req)(statement))
}
