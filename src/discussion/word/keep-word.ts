import type { PayloadRequest } from 'payload'
import { authorOf } from '../../coediting/rooms/replace-room.ts'
import { inTransaction } from '../../kernel/transaction.ts'
import { readLines, type TextLines } from '../anchors/text-lines.ts'
import { announceProposal } from '../suggestions/announce.ts'
import type { OpenText } from '../suggestions/open-text.ts'
import { keepSuggestion } from '../suggestions/store.ts'
import { anchorPlace } from '../suggestions/text/place.ts'
import { checkReadable } from '../threads/check-access.ts'
import { keepThread } from '../threads/open-thread.ts'
import type { WordKept } from './present.ts'
import { type DroppedFile, planDropped } from './preview-word.ts'
import { claimComment, dateComments } from './store.ts'
import type { PlannedChange, PlannedComment } from './word-plan.ts'

/**
 * Makes what was chosen of a Word file: its changes become suggestions, its comments threads, in the names of their
 * authors there, entered by the caller. What was made of it before is not made again.
 * @param keys - the keys of the changes and comments, as the preview names them
 * @throws RoundtableError `not-found`, `body-too-large`, `invalid-input`
 */
export async function keepWord(
  req: PayloadRequest,
  { keys, ...dropped }: DroppedFile & { keys: readonly string[] },
): Promise<WordKept> {
  const { text, plan, savedBy, made } = await planDropped(req, dropped)
  const isChosen = ({ key }: { key: string }) => keys.includes(key) && !made.has(key)
  const lines = readLines(text.document)
  return inTransaction(req, async () => {
    const kept: string[] = []
    for (const change of plan.changes.filter(isChosen)) {
      const id = await keepChange(req, { text, lines, change, file: dropped.fileName, savedBy })
      if (id !== null) kept.push(id)
    }
    const [first] = kept
    if (first !== undefined) {
      await announceProposal(req, text, { id: first, excerpt: dropped.fileName, count: kept.length })
    }
    let threads = 0
    for (const comment of plan.comments.filter(isChosen)) {
      if (await keepComment(req, { text, lines, comment, file: dropped.fileName })) threads += 1
    }
    return { suggestions: kept.length, threads }
  })
}

type Keeping = { text: OpenText; lines: TextLines; file: string }

async function keepChange(
  req: PayloadRequest,
  { text, lines, change, file, savedBy }: Keeping & { change: PlannedChange; savedBy: string },
): Promise<string | null> {
  const line = lines.lines[change.line]
  if (!line) return null
  const { person, name } = authorOf(req)
  return keepSuggestion(req, {
    room: text.name,
    anchor: anchorPlace(lines, { line, from: change.from, to: change.to }),
    replacement: change.replacement,
    note: '',
    person,
    name: name ?? '',
    word: { author: change.mark.author || savedBy || 'Word', file, key: change.key, at: change.mark.date },
  })
}

async function keepComment(
  req: PayloadRequest,
  { text, lines, comment, file }: Keeping & { comment: PlannedComment },
): Promise<boolean> {
  const line = lines.lines[comment.line]
  if (!line || !(await claimComment(req, { room: text.name, key: comment.key }))) return false
  const anchor = anchorPlace(lines, { line, from: comment.from, to: comment.to })
  const subject = await checkReadable(req, text.name)
  const by = { id: null, name: `${comment.mark.author || 'Word'} · ${file}` }
  const words = { body: comment.words, mentions: [] }
  const { id } = await keepThread(req, { subject, on: { anchor }, isBlocking: false, words, by })
  if (comment.mark.date) await dateComments(req, { thread: id, at: comment.mark.date })
  return true
}
