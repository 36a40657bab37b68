'use client'
import { createClientFeature, toolbarFormatGroupWithItems } from '@payloadcms/richtext-lexical/client'
import { $isRangeSelection, type BaseSelection } from '@payloadcms/richtext-lexical/lexical'
import { $getRunIn } from '../run-in-transform.ts'
import { $findParagraphOfSelection, $toggleRunIn } from '../toggle-run-in.ts'
import { RunInIcon } from './run-in-icon.tsx'
import { RunInPlugin } from './run-in-plugin.tsx'

const groups = [
  toolbarFormatGroupWithItems([
    {
      ChildComponent: RunInIcon,
      key: 'runIn',
      label: ({ i18n }) => (i18n.language === 'zh' ? '段首提示句' : 'Run-in lead'),
      order: 0,
      isActive: ({ selection }) => {
        const paragraph = $paragraphOf(selection)
        return paragraph !== null && $getRunIn(paragraph).length > 0
      },
      isEnabled: ({ selection }) => $paragraphOf(selection) !== null,
      onSelect: ({ editor }) => editor.update($toggleRunIn),
    },
  ]),
]

/** The run-in lead in the editor: its button in both toolbars, its shortcut, its look and its rule. */
export const RunInFeatureClient = createClientFeature({
  plugins: [{ Component: RunInPlugin, position: 'normal' }],
  toolbarFixed: { groups },
  toolbarInline: { groups },
})

function $paragraphOf(selection: BaseSelection | null) {
  return $isRangeSelection(selection) ? $findParagraphOfSelection(selection) : null
}
