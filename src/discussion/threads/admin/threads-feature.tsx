'use client'
import type { ToolbarGroup } from '@payloadcms/richtext-lexical'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { $isNodeSelection, $isRangeSelection, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { languageOf } from '../../../kernel/error-response.ts'
import { readBlockWords } from '../../../richtext/block-words.ts'
import { threadMessages } from '../client/messages.ts'
import { commentCommand } from './comment-command.ts'
import { CommentIcon } from './comment-icon.tsx'
import { ThreadsInEditor } from './threads-in-editor.tsx'

const groups: ToolbarGroup[] = [
  {
    type: 'buttons',
    key: 'threads',
    order: 90,
    items: [
      {
        ChildComponent: CommentIcon,
        key: 'comment',
        label: ({ i18n }) => threadMessages[languageOf({ i18n })].comment,
        isEnabled: ({ selection }) =>
          $isNodeSelection(selection)
            ? selection.getNodes().some($hasWords)
            : $isRangeSelection(selection) && !selection.isCollapsed(),
        onSelect: ({ editor }) => editor.dispatchCommand(commentCommand, undefined),
      },
    ],
  },
]

/** An embedded block can be remarked on as a whole: by its words, so that a picture cannot. */
function $hasWords(node: LexicalNode): boolean {
  const words = readBlockWords(Reflect.get(node.getLatest(), '__fields'))?.words
  return words !== undefined && words.size > 0
}

/** Comments in the editor: their button in both toolbars, and the margin beside the text. */
export const ThreadsFeatureClient = createClientFeature({
  plugins: [{ Component: ThreadsInEditor, position: 'bottom' }],
  toolbarFixed: { groups },
  toolbarInline: { groups },
})
