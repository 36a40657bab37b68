import { postgresAdapter } from '@payloadcms/db-postgres'
import { editorConfigFactory, getEnabledNodes } from '@payloadcms/richtext-lexical'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { buildConfig } from 'payload'
import { bodyFeatures, leadFeatures } from '../../src/richtext/editor.ts'
import type { LexicalState } from '../../src/richtext/lexical-json.ts'

const config = await buildConfig({
  secret: 'not a secret',
  collections: [{ slug: 'media', upload: true, fields: [] }],
  // Only the editor's configuration is built; nothing connects.
  db: postgresAdapter({ pool: {} }),
})
/** The configuration of a body's editor. */
export const bodyConfig = await editorConfigFactory.fromFeatures({ config, features: bodyFeatures() })
/** The configuration of a lead's editor. */
export const leadConfig = await editorConfigFactory.fromFeatures({ config, features: leadFeatures() })

/** Answers an editor without a screen, with the nodes that a body's (or a lead's) editor really has. */
export function createEditor(kind: 'body' | 'lead' = 'body'): LexicalEditor {
  return createHeadlessEditor({
    nodes: getEnabledNodes({ editorConfig: kind === 'body' ? bodyConfig : leadConfig }),
    onError: (error) => {
      throw error
    },
  })
}

/** Changes an editor's text, transforms included, before it answers. */
export function edit(editor: LexicalEditor, change: () => void): void {
  editor.update(change, { discrete: true })
}

/** Opens `state` in an editor. */
export function open(editor: LexicalEditor, state: LexicalState): void {
  editor.setEditorState(editor.parseEditorState(JSON.stringify(state)))
}

/** Answers an editor's text as it would be stored. */
export function save(editor: LexicalEditor): LexicalState {
  return JSON.parse(JSON.stringify(editor.getEditorState().toJSON()))
}
