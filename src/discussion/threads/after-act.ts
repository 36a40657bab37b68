import type { PayloadRequest } from 'payload'
import { signalDesk, signalRoom } from '../../coediting/rooms/signals.ts'
import type { ActivityAct } from '../../desk/activity/acts.ts'
import { recordActivity } from '../../desk/activity/record.ts'
import { tellPeople } from '../inbox/tell-people.ts'
import type { Subject } from './check-access.ts'
import { pathOfThread } from './path-of-thread.ts'
import { peopleIn } from './rules.ts'
import { signalOfIssue } from './signal-of-issue.ts'
import type { Speaker, Thread, Words } from './thread.ts'

/** What has just been done to a thread, in the transaction of the act. */
export type DoneAct = { subject: Subject; thread: Pick<Thread, 'id' | 'collection'>; by: Speaker }

/** Writes an act into the activity log and tells those who have the text open. */
export async function noteAct(
  req: PayloadRequest,
  { subject, thread, by }: DoneAct,
  act: ActivityAct,
): Promise<void> {
  const { room, title } = subject
  await recordActivity(
    req,
    {
      act,
      collection: thread.collection,
      documentId: room.id,
      title,
      details: { thread: thread.id, field: room.field, language: room.locale },
    },
    by,
  )
  await signalRoom(req, room, 'threads')
  // Pages that are only read, and lists, stand in no room of a text.
  if (subject.issueId !== null) await signalDesk(req, signalOfIssue(subject.issueId))
}

/** Tells people what was said: who is named, and (of a reply) who has spoken or was named in the thread before. */
export async function tellWords(
  req: PayloadRequest,
  { subject, thread, by }: DoneAct,
  { words, before }: { words: Words; before: Thread | null },
): Promise<void> {
  const about = {
    collection: thread.collection,
    documentId: subject.room.id,
    title: subject.title,
    excerpt: words.body,
    href: pathOfThread({ ...thread, documentId: subject.room.id, locale: subject.room.locale }),
    by,
  }
  const named = new Set(words.mentions)
  await tellPeople(req, { ...about, kind: 'mention', people: [...named] })
  const others = before ? peopleIn(before).filter((person) => !named.has(person)) : []
  await tellPeople(req, { ...about, kind: 'reply', people: others })
}
