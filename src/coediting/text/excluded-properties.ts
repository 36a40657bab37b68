import type { ExcludedProperties } from '@lexical/yjs'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'

const blocks = ['block', 'inlineBlock']

/**
 * Answers what of an editor's nodes stays on each screen: a block's form is told by `__cacheBuster` to read its fields
 * again, which is no part of the text. Every editor of a room must exclude the same.
 */
export function findExcludedProperties(editor: LexicalEditor): ExcludedProperties {
  return new Map(
    blocks.flatMap((type) => {
      const node = editor._nodes.get(type)
      return node ? [[node.klass, new Set(['__cacheBuster'])]] : []
    }),
  )
}
