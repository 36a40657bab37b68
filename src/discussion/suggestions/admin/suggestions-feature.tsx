'use client'
import type { ToolbarGroup } from '@payloadcms/richtext-lexical'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { $isRangeSelection } from '@payloadcms/richtext-lexical/lexical'
import { languageOf } from '../../../kernel/error-response.ts'
import { suggestionMessages } from '../client/messages.ts'
import { suggestCommand } from './suggest-command.ts'
import { SuggestIcon } from './suggest-icon.tsx'
import { SuggestionsInEditor } from './suggestions-in-editor.tsx'

const groups: ToolbarGroup[] = [
  {
    type: 'buttons',
    key: 'suggestions',
    order: 91,
    items: [
      {
        ChildComponent: SuggestIcon,
        key: 'suggest',
        label: ({ i18n }) => suggestionMessages[languageOf({ i18n })].suggest,
        isEnabled: ({ selection }) => $isRangeSelection(selection),
        onSelect: ({ editor }) => editor.dispatchCommand(suggestCommand, undefined),
      },
    ],
  },
]

/** Suggestions in the editor: their button in both toolbars, their places in the text, and the list below it. */
export const SuggestionsFeatureClient = createClientFeature({
  plugins: [{ Component: SuggestionsInEditor, position: 'bottom' }],
  toolbarFixed: { groups },
  toolbarInline: { groups },
})
