import { createState } from '@payloadcms/richtext-lexical/lexical'
import { isBlockId } from './block-id.ts'
import { blockIdKey } from './lexical-json.ts'

/** Names a paragraph, heading, list or list item; serialised as `"$": {"blockId": "…"}`, and not copied with a node. */
export const blockIdState = createState(blockIdKey, {
  parse: (value) => (isBlockId(value) ? value : ''),
  resetOnCopyNode: true,
})
