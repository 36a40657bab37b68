import * as Y from 'yjs'
import { applyText } from './apply-text.ts'
import { copyDocument, makeDocument, readText } from './convert-text.ts'
import { type EditorConfig, openHeadless } from './open-headless.ts'

/**
 * Answers the update that makes `base` say `text`, touching only what differs between the two: applied to what `base`
 * has become since, it merges three ways. Null when nothing differs.
 * @param author - the Yjs client whose words the new ones become
 * @throws Error for a text with a node that the field does not know
 */
export function replaceText(
  editorConfig: EditorConfig,
  { base, text, author }: { base: Y.Doc; text: unknown; author: number },
): Uint8Array | null {
  const work = copyDocument(base)
  work.clientID = author
  const before = Y.encodeStateVector(work)
  let changed = false
  work.on('update', () => {
    changed = true
  })
  const { editor, close } = openHeadless(editorConfig, work)
  applyText(editor, readText(editorConfig, makeDocument(editorConfig, text)))
  close()
  return changed ? Y.encodeStateAsUpdate(work, before) : null
}
