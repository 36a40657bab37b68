import { assignBlockIds } from './block-ids.ts'
import { isRecord, type LexicalInput } from './lexical-json.ts'

/**
 * Names the blocks of a rich-text field that is written, whoever writes it. It runs before validation, since Payload
 * pairs a block's old and new fields by their ids from there on.
 */
export function assignBlockIdsHook({ value }: { value?: unknown }): unknown {
  return isLexicalInput(value) ? assignBlockIds(value) : value
}

function isLexicalInput(value: unknown): value is LexicalInput {
  return isRecord(value) && isRecord(value.root) && Array.isArray(value.root.children)
}
