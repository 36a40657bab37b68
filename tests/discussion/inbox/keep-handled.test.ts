import { expect, test } from 'vitest'
import { keepHandled } from '../../../src/discussion/inbox/keep-handled.ts'
import type { InboxMessage } from '../../../src/discussion/inbox/queries.ts'

function makeMessage(id: string, at: string, isRead = false): InboxMessage {
  const told = {
    kind: 'mention',
    collection: 'answers',
    documentId: '1',
    title: '',
    excerpt: '',
    href: '',
    by: '',
  }
  return { ...told, id, at, isRead, times: 1 }
}

const first = makeMessage('1', '2026-01-01T00:00:00.000Z')
const second = makeMessage('2', '2026-01-02T00:00:00.000Z')
const third = makeMessage('3', '2026-01-03T00:00:00.000Z')

test('a line that somebody marked as read stays at its place when the list of unread ones is read anew', () => {
  const marked = { ...second, isRead: true }
  const kept = keepHandled([marked, first], { now: [third, first], handled: new Set(['2']) })
  expect(kept).toEqual([third, marked, first])
})

test('a line that was read elsewhere goes, and one that is unread again stands once', () => {
  const kept = keepHandled([second, first], { now: [second], handled: new Set(['2']) })
  expect(kept).toEqual([second])
})
