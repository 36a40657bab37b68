'use client'
import { ParagraphNode, TextNode } from '@payloadcms/richtext-lexical/lexical'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { LexicalComposer } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposer'
import { ContentEditable } from '@payloadcms/richtext-lexical/lexical/react/LexicalContentEditable'
import { LexicalErrorBoundary } from '@payloadcms/richtext-lexical/lexical/react/LexicalErrorBoundary'
import { ListPlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalListPlugin'
import { RichTextPlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalRichTextPlugin'
import { HeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { useMemo } from 'react'
import { RoomBinding } from '../../../coediting/client/room-binding.tsx'
import { RoomProvider } from '../../../coediting/client/room-provider.tsx'
import type { Locale } from '../../../kernel/locales.ts'
import { GuestLanguage } from './guest-language.ts'
import { GuestBlockNode, GuestInlineBlockNode, GuestLinkNode } from './guest-nodes.tsx'
import { GuestRules } from './guest-rules.tsx'
import { GuestToolbar } from './guest-toolbar.tsx'
import { editorMessages } from './messages.ts'

type Props = {
  /** The room of the answer's body, as co-editing names it. */
  room: string
  name: string
  language: Locale
}

const initialConfig = {
  namespace: 'guest',
  nodes: [
    ParagraphNode,
    TextNode,
    HeadingNode,
    ListNode,
    ListItemNode,
    GuestLinkNode,
    GuestBlockNode,
    GuestInlineBlockNode,
  ],
  // The room fills it; an editor begins no text of its own.
  editorState: null,
  editable: false,
  theme: { text: { bold: 'guest-bold', italic: 'guest-italic' } },
  onError: (error: Error) => {
    throw error
  },
}

/** The body of the answer, written together with the editors; nothing of the admin comes with it. */
export function GuestEditor({ room, name, language }: Props) {
  const person = useMemo(() => ({ person: null, name }), [name])
  return (
    <GuestLanguage value={language}>
      <RoomProvider room={room} person={person} asGuest>
        <LexicalComposer initialConfig={initialConfig}>
          <GuestToolbar language={language} />
          <div className="guest-editor">
            <RichTextPlugin
              contentEditable={
                <ContentEditable className="guest-editable text" aria-label={editorMessages[language].text} />
              }
              ErrorBoundary={LexicalErrorBoundary}
            />
            <ListPlugin />
            <GuestRules />
            <RoomBinding />
          </div>
        </LexicalComposer>
      </RoomProvider>
    </GuestLanguage>
  )
}
