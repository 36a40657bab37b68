import * as Y from 'yjs'
import type { Locale } from '../../../kernel/locales.ts'
import { changeWords } from './change-words.ts'

/**
 * Answers what two changes of the same words make together, as if two people had made them at once: what either took out
 * is gone, what either put in is there.
 * @param ours - what the words have become letter by letter, as people type
 * @param theirs - what somebody wants them to be, compared word by word
 */
export function mergeWords(
  { base, ours, theirs }: { base: string; ours: string; theirs: string },
  locale: Locale,
): string {
  const document = new Y.Doc()
  document.clientID = 1
  const words = document.getText()
  words.insert(0, base)
  const changes = [changeWords(base, ours, null), changeWords(base, theirs, locale)]
  const updates = changes.map((steps, index) => {
    const copy = new Y.Doc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(document))
    copy.clientID = index + 2
    for (const { at, remove, insert } of steps.toReversed()) {
      copy.getText().insert(at, insert)
      copy.getText().delete(at + insert.length, remove)
    }
    return Y.encodeStateAsUpdate(copy)
  })
  for (const update of updates) Y.applyUpdate(document, update)
  return words.toJSON()
}
