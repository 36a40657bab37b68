import type { PayloadRequest } from 'payload'
import { actOnThread } from './act-on-thread.ts'
import { noteAct } from './after-act.ts'
import { checkAllowed } from './check-access.ts'
import { mayBlock, mayResolve, mayUnblock } from './rules.ts'
import { writeBlocking, writeResolved } from './store.ts'
import type { Thread } from './thread.ts'

/**
 * Marks a thread as resolved, or as open again; as it is already, it stays.
 * @throws RoundtableError `not-allowed`, `not-found`
 */
export async function settleThread(
  req: PayloadRequest,
  { threadId, isResolved }: { threadId: number; isResolved: boolean },
): Promise<Thread | null> {
  return actOnThread(req, threadId, async (acting) => {
    const { thread, actor, by } = acting
    checkAllowed(mayResolve(actor, thread), {
      zh: thread.blocking
        ? '这条批注在解决前不能刊发。只有提出的人或编辑室主任以上可以标为解决。'
        : '只有提出批注的人或能改正文的人可以标为解决。',
      en: thread.blocking
        ? 'This comment stands in the way of printing. Only who raised it, or a section editor and above, can resolve it.'
        : 'Only who raised a comment, or who may correct the text, can resolve it.',
    })
    if (isResolved === (thread.resolved !== null)) return
    await writeResolved(req, { id: thread.id, by: isResolved ? by : null })
    await noteAct(req, acting, isResolved ? 'comment-resolved' : 'comment-reopened')
  })
}

/**
 * Says that a thread must be resolved before the issue is printed, or that it need not.
 * @throws RoundtableError `not-allowed`, `not-found`
 */
export async function blockByThread(
  req: PayloadRequest,
  { threadId, isBlocking }: { threadId: number; isBlocking: boolean },
): Promise<Thread | null> {
  return actOnThread(req, threadId, async (acting) => {
    const { thread, actor, by } = acting
    if (isBlocking === (thread.blocking !== null)) return
    checkAllowed(isBlocking ? mayBlock(actor) : mayUnblock(actor, thread), {
      zh: '只有提出的人或编辑室主任以上可以改变“解决前不能刊发”。',
      en: 'Only who raised it, or a section editor and above, can change whether a comment stands in the way of printing.',
    })
    await writeBlocking(req, { id: thread.id, by: isBlocking ? by : null })
    await noteAct(req, acting, isBlocking ? 'comment-blocks' : 'comment-unblocks')
  })
}
