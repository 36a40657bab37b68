'use client'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { ListItemNode } from '@payloadcms/richtext-lexical/lexical/list'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { registerBlockIdTransform } from '../block-id-transform.ts'
import { registerFlatListTransform } from '../flat-list-transform.ts'

/** Keeps block ids and flat lists while people edit. */
export const BlockIdFeatureClient = createClientFeature({
  plugins: [{ Component: BlockIdPlugin, position: 'normal' }],
})

function BlockIdPlugin() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => registerBlockIdTransform(editor), [editor])
  useEffect(() => (editor.hasNodes([ListItemNode]) ? registerFlatListTransform(editor) : undefined), [editor])
  return null
}
