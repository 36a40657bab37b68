import type { Payload } from 'payload'
import type { Task } from '../../src/generated/payload-types.ts'
import type { MadePerson } from './factories-people.ts'

/** Makes a task, given by the system unless `by` gives it. */
export async function makeTask(
  payload: Payload,
  {
    document,
    assignee,
    due = '2099-12-31',
    by,
  }: { document: Task['document']; assignee: MadePerson; due?: string; by?: MadePerson },
): Promise<Task> {
  return payload.create({
    collection: 'tasks',
    data: { document, assignee: assignee.person.id, due, note: '请核对引文。', state: 'open' },
    user: by ? { ...by.person, collection: 'people' } : undefined,
    depth: 0,
    overrideAccess: true,
  })
}
