import type { PayloadRequest } from 'payload'
import { readLines } from '../anchors/text-lines.ts'
import { type OpenText, openText } from '../suggestions/open-text.ts'
import { planWord } from './plan-word.ts'
import type { WordPreview } from './present.ts'
import { readWord } from './read-word.ts'
import { findWordKeys } from './store.ts'
import type { WordPlan } from './word-plan.ts'

/** A Word file as somebody drops it on a text. */
export type DroppedFile = { room: string; bytes: Uint8Array; fileName: string }

/**
 * Says what a Word file would make of a text, and makes nothing.
 * @throws RoundtableError `not-found`, `body-too-large`, `invalid-input`
 */
export async function previewWord(req: PayloadRequest, dropped: DroppedFile): Promise<WordPreview> {
  const { plan, savedBy, made } = await planDropped(req, dropped)
  const isMade = ({ key }: { key: string }) => made.has(key)
  return {
    fileName: dropped.fileName,
    savedBy,
    changes: plan.changes.map((change) => ({ ...change, isMade: isMade(change) })),
    comments: plan.comments.map((comment) => ({ ...comment, isMade: isMade(comment) })),
    unplaced: plan.unplaced.filter((words) => !isMade(words)),
    unmatched: plan.unmatched,
    absent: plan.absent,
  }
}

/** Reads a dropped file against the text as it is now; `made` has the keys of what was made of it before. */
export async function planDropped(
  req: PayloadRequest,
  { room, bytes }: DroppedFile,
): Promise<{ text: OpenText; plan: WordPlan; savedBy: string; made: Set<string> }> {
  const text = await openText(req, room)
  const file = readWord(bytes)
  const lines = readLines(text.document).lines.map((line) => line.text)
  const plan = planWord(file, { lines, locale: text.locale })
  return { text, plan, savedBy: file.savedBy, made: await findWordKeys(req, text.name) }
}
