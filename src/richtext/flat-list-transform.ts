import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { ListItemNode } from '@payloadcms/richtext-lexical/lexical/list'

/** Keeps the lists of `editor` flat, whatever is pasted; answers the function that stops it. */
export function registerFlatListTransform(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(ListItemNode, (item) => {
    if (item.getIndent() > 0) item.setIndent(0)
  })
}
