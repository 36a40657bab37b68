import type { PayloadRequest } from 'payload'
import type { Task } from '../../generated/payload-types.ts'
import { findDraft, idOf } from '../../kernel/documents.ts'

/** What a task is about: its document, by whose issue it is sealed, and what it is called. */
export type TaskMatter = {
  collection: Task['document']['relationTo']
  documentId: number
  issueId: number | null
  title: string
}

/** Answers what a task is about, as the caller may read it; null for what they may not, or what is gone. */
export async function findMatter(
  req: PayloadRequest,
  document: Task['document'],
): Promise<TaskMatter | null> {
  const id = idOf(document.value)
  // Whoever writes without a person is the system: access has turned everybody else away.
  const base = { id, access: req.user ? 'theirs' : 'ours' } as const
  switch (document.relationTo) {
    case 'issues': {
      const issue = await findDraft(req, { collection: 'issues', ...base })
      return (
        issue && { collection: 'issues', documentId: issue.id, issueId: issue.id, title: issue.title ?? '' }
      )
    }
    case 'questions': {
      const question = await findDraft(req, { collection: 'questions', ...base })
      if (!question) return null
      const issueId = idOf(question.issue)
      return { collection: 'questions', documentId: question.id, issueId, title: question.text ?? '' }
    }
    case 'answers': {
      const answer = await findDraft(req, { collection: 'answers', ...base })
      if (!answer) return null
      const issueId = idOf(answer.issue)
      return { collection: 'answers', documentId: answer.id, issueId, title: answer.listTitle ?? '' }
    }
  }
}

/** Answers where a task is seen: on its document, marked there. */
export function findPlace({ id, document }: Pick<Task, 'id' | 'document'>): string {
  return `/admin/collections/${document.relationTo}/${idOf(document.value)}?task=${id}`
}
