import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Person, Task } from '../../generated/payload-types.ts'
import { composers, hasRole } from '../../kernel/access.ts'
import { findDraft, idOf } from '../../kernel/documents.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import { mayRead } from '../inbox/may-read.ts'
import { tellPeople } from '../inbox/tell-people.ts'
import { findMatter, findPlace, type TaskMatter } from './document.ts'
import { countAsReminded, settleMessages } from './reminders.ts'

/** Asks whether the caller may make this of a task, and fills in what the system knows. */
export const completeTask: CollectionBeforeChangeHook<Task> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const assignee = await findAssignee(req, data)
  const isNew = operation === 'create'
  const document = isNew ? data.document : originalDoc?.document
  const matter = document ? await findMatter(req, document) : null
  const isMoved = isNew || idOf(originalDoc?.assignee) !== assignee?.id
  if (isNew && !matter) throw noDocument()
  if (isMoved) await checkAssignee(req, { assignee, matter })
  // Access lets others than composers change the state of their own tasks, and nothing else.
  if (data.state === 'cancelled' && req.user && !hasRole(req, composers)) throw notTheirs()
  return {
    ...data,
    ...(matter ? { title: matter.title, issueId: matter.issueId } : {}),
    ...(isMoved && req.user ? { assignedBy: req.user.id } : {}),
  }
}

/** Tells whom a task was given to, and whoever gave it when it is done; what is settled no longer waits unread. */
export const tellOfTask: CollectionAfterChangeHook<Task> = async ({ doc, previousDoc, operation, req }) => {
  const isOpen = doc.state === 'open'
  const before = operation === 'create' ? null : previousDoc
  const isReopened = isOpen && before?.state !== 'open'
  const isMoved = idOf(before?.assignee) !== idOf(doc.assignee)
  const isPostponed = before?.due !== doc.due
  if (before && (!isOpen || isMoved)) await settleMessages(req, doc)
  if (isOpen && (isReopened || isMoved || isPostponed)) {
    await countAsReminded(req, doc)
    await tell(req, { task: doc, to: idOf(doc.assignee), kind: 'assigned' })
  }
  if (before && doc.state === 'done' && before.state !== 'done') {
    await tell(req, { task: doc, to: idOf(doc.assignedBy), kind: 'done' })
  }
  return doc
}

async function tell(
  req: PayloadRequest,
  { task, to, kind }: { task: Task; to: number | null; kind: 'assigned' | 'done' },
): Promise<void> {
  const documentId = idOf(task.document.value)
  if (to === null || documentId === null) return
  const { user } = req
  await tellPeople(req, {
    people: [to],
    kind,
    collection: task.document.relationTo,
    documentId,
    title: task.title ?? '',
    excerpt: [task.due, task.note].filter(Boolean).join(' · '),
    href: findPlace(task),
    by: user ? { id: user.id, name: user.name } : null,
  })
}

async function findAssignee(req: PayloadRequest, { assignee }: Partial<Task>): Promise<Person | null> {
  return findDraft(req, { collection: 'people', id: idOf(assignee), access: 'ours' })
}

async function checkAssignee(
  req: PayloadRequest,
  { assignee, matter }: { assignee: Person | null; matter: TaskMatter | null },
): Promise<void> {
  if (assignee && matter && (await mayRead(req, { ...matter, person: assignee }))) return
  throw new RoundtableError({
    code: 'invalid-input',
    zh: '请选择一位看得到这篇稿件的人员。',
    en: 'Choose a person who may read this document.',
    details: { field: 'assignee' },
  })
}

function noDocument(): RoundtableError {
  return new RoundtableError({
    code: 'invalid-input',
    zh: '请选择任务所关的期、问题或稿件。',
    en: 'Choose the issue, question or piece that the task is about.',
    details: { field: 'document' },
  })
}

function notTheirs(): RoundtableError {
  return new RoundtableError({
    code: 'not-allowed',
    zh: '任务由编辑取消。做完了请标为已完成\uFF0C做不了请告诉布置人。',
    en: 'Editors cancel tasks. Mark it as done, or tell whoever gave it to you.',
  })
}
