import { $getRoot, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import type { RoomState, RoomStatus } from './room-status.ts'

/** Words that somebody typed and the server did not take, with what kept them out. */
export type RefusedEdits = {
  state: RoomState
  lines: readonly string[]
  /** Whether the server's text has been here since, and `lines` are what it lacks. */
  isCompared: boolean
}

const refusals: readonly RoomState[] = ['read-only', 'refused', 'too-large', 'no-access']

/** Says whether the server will not take the edits that wait here: they are on this screen and nowhere else. */
export function isRefusing({ state, unsaved }: RoomStatus): boolean {
  return unsaved > 0 && refusals.includes(state)
}

/** Answers what an editor shows, paragraph by paragraph. */
export function readLines(editor: LexicalEditor): string[] {
  return editor.read(() =>
    $getRoot()
      .getChildren()
      .map((node) => node.getTextContent().trim()),
  )
}

/** Answers the paragraphs of `mine` that `theirs` does not have. */
export function findMissingLines(mine: readonly string[], theirs: readonly string[]): string[] {
  const there = new Set(theirs)
  return mine.filter((line) => line !== '' && !there.has(line))
}
