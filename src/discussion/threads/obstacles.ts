import { inTransaction } from '../../kernel/transaction.ts'
import type { ObstacleTask } from '../../press/contracts.ts'
import { note } from '../../press/missing.ts'
import { pathOfThread } from './path-of-thread.ts'
import { findBlocking } from './store.ts'
import type { Thread } from './thread.ts'

/** What keeps an issue from being signed for print and published: open threads that somebody marked as blocking. */
export const findBlockingThreads: ObstacleTask = async (req, { issueId, locale, answers }) => {
  const threads = await inTransaction(req, () => findBlocking(req, { issueId, locale }))
  return threads
    .filter(({ collection, documentId }) => collection === 'issues' || answers.includes(documentId))
    .map((thread) =>
      note('blocking-thread', {
        target: { collection: thread.collection, id: thread.documentId },
        field: thread.field,
        subject: describeThread(thread),
        toleratedInArchive: true,
        href: pathOfThread(thread),
      }),
    )
}

function describeThread({ quote, comments }: Thread): string {
  const [first] = comments
  return `“${shorten(quote)}”\uFF08${first?.by.name ?? ''}\uFF09`
}

function shorten(text: string): string {
  const letters = Array.from(text.replaceAll(/\s+/gu, ' '))
  return letters.length > 30 ? `${letters.slice(0, 29).join('')}…` : letters.join('')
}
