import type { PayloadRequest } from 'payload'
import { type Acting, actOnThread, commentOf } from './act-on-thread.ts'
import { noteAct, tellWords } from './after-act.ts'
import { checkAllowed, checkMentions } from './check-access.ts'
import { isLastWord, mayDelete, mayEdit } from './rules.ts'
import { deleteThread, emptyComment, insertComment, updateComment } from './store.ts'
import type { Thread, Words } from './thread.ts'

/** Answers in a thread; a resolved one stays resolved. @throws RoundtableError `not-allowed`, `not-found`, `invalid-input` */
export async function reply(
  req: PayloadRequest,
  { threadId, words }: { threadId: number; words: Words },
): Promise<Thread | null> {
  return actOnThread(req, threadId, (acting) => keepReply(req, acting, words))
}

/** Keeps an answer of whoever may speak in a thread; that is the caller's to know. */
export async function keepReply(
  req: PayloadRequest,
  acting: Omit<Acting, 'actor'>,
  words: Words,
): Promise<void> {
  const { thread, by, subject } = acting
  await checkMentions(req, {
    mentions: words.mentions,
    room: { collection: thread.collection, id: subject.room.id },
  })
  await insertComment(req, { threadId: thread.id, by, words })
  await noteAct(req, acting, 'commented')
  await tellWords(req, acting, { words, before: thread })
}

/** Gives one's own comment other words; who is newly named is told. @throws RoundtableError `not-allowed`, `not-found`, `invalid-input` */
export async function editComment(
  req: PayloadRequest,
  { threadId, commentId, words }: { threadId: number; commentId: number; words: Words },
): Promise<Thread | null> {
  return actOnThread(req, threadId, async (acting) => {
    const { thread, actor, subject } = acting
    const comment = commentOf(thread, commentId)
    checkAllowed(mayEdit(actor, comment), {
      zh: '只能修改自己写的批注。',
      en: 'You can change only what you wrote yourself.',
    })
    await checkMentions(req, {
      mentions: words.mentions,
      room: { collection: thread.collection, id: subject.room.id },
    })
    await updateComment(req, { id: commentId, words })
    await noteAct(req, acting, 'comment-changed')
    const mentions = words.mentions.filter((person) => !comment.mentions.includes(person))
    await tellWords(req, acting, { words: { ...words, mentions }, before: null })
  })
}

/**
 * Deletes a comment. With the last words of a thread the thread goes; else its place stays, without the words.
 * @throws RoundtableError `not-allowed`, `not-found`
 */
export async function deleteComment(
  req: PayloadRequest,
  { threadId, commentId }: { threadId: number; commentId: number },
): Promise<Thread | null> {
  return actOnThread(req, threadId, async (acting) => {
    const { thread, actor } = acting
    checkAllowed(mayDelete(actor, commentOf(thread, commentId)), {
      zh: '只有写批注的人或编辑室主任以上可以删除。',
      en: 'Only its writer, or a section editor and above, can delete a comment.',
    })
    if (isLastWord(thread, commentId)) await deleteThread(req, thread.id)
    else await emptyComment(req, commentId)
    await noteAct(req, acting, 'comment-deleted')
  })
}
