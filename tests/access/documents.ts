import { makeUniqueName } from '../support/unique-name.ts'
import type { Subjects } from './subjects.ts'

/** Answers a takedown of an issue as its row is kept. */
export function describeTakedown(issueId: number) {
  const takenAt = '2026-11-23T08:00:00.000Z'
  return { issueId, label: '第1期', takenBy: '值班', takenAt, due: '2026-11-24T08:00:00.000Z' }
}

/** Answers a seal on an issue as its row is kept, not in force. */
export function describeSeal(issueId: number) {
  return { issueId, label: '第1期', state: 'dropped' as const, reason: '误发', authority: '编委会' }
}

/** Answers an open task on an issue, given to nobody yet. */
export function describeTask(issueId: number) {
  const document = { relationTo: 'issues' as const, value: issueId }
  return { document, due: '2099-12-31', state: 'open' as const }
}

/** Answers the body of a call that creates a document. */
export function newDocument(collection: string, { series, issue, delegation }: Subjects): object {
  const name = makeUniqueName('made')
  const documents: Record<string, object> = {
    issues: { series, title: name, number: null, totalNumber: null },
    questions: { issue, text: name },
    answers: { issue, kind: 'essay', headline: name },
    experts: { name },
    series: { name, slug: name, numberLabel: '第{number}期' },
    topics: { name },
    people: { name, role: 'reader', email: `${name}@example.org`, password: name },
    editions: { title: name },
    takedowns: { ...describeTakedown(issue), reason: name },
    seals: { ...describeSeal(issue), reason: name },
    contents: { id: name, body: '{}' },
    delegations: { ...delegation, reason: name },
    'office-holders': { name, post: '主任' },
    wordings: { wording: name },
    tasks: { ...describeTask(issue), assignee: delegation.who },
  }
  return documents[collection] ?? {}
}

/** Answers the body of a call that changes a document. */
export function changeOf(collection: string): object {
  const text = makeUniqueName('changed')
  const changes: Record<string, object> = {
    issues: { subtitle: text },
    questions: { text },
    answers: { headline: text },
    experts: { biography: text },
    series: { description: text },
    topics: { name: text },
    media: { caption: text },
    imports: { title: text },
    people: { name: text },
    editions: { notice: text },
    takedowns: { reason: text },
    seals: { state: 'lifted' },
    contents: { body: text },
    delegations: { reason: text },
    'office-holders': { post: text },
    wordings: { note: text },
    tasks: { state: 'done' },
  }
  return changes[collection] ?? {}
}
