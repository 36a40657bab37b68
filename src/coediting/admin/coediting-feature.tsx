'use client'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { RoomBinding } from '../client/room-binding.tsx'
import { RoomAndForm } from './room-and-form.tsx'
import { RoomBarInAdmin } from './room-bar-in-admin.tsx'
import { RedoButton, UndoButton } from './undo-buttons.tsx'

/** Co-editing in the editor: its text, who is in it, how it stands with the server, and undo of one's own edits. */
export const CoeditingFeatureClient = createClientFeature({
  plugins: [
    { Component: RoomBarInAdmin, position: 'aboveContainer' },
    { Component: RoomBinding, position: 'normal' },
    { Component: RoomAndForm, position: 'normal' },
  ],
  toolbarFixed: {
    groups: [
      {
        key: 'history',
        type: 'buttons',
        order: 1,
        items: [
          { key: 'undo', Component: UndoButton, order: 1 },
          { key: 'redo', Component: RedoButton, order: 2 },
        ],
      },
    ],
  },
})
