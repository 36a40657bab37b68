import { $getRoot, $isElementNode, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { isRecord } from '../../richtext/lexical-json.ts'
import { findPlace } from './find-place.ts'
import type { LostWords } from './lost-words.ts'
import { $putBack } from './put-back.ts'

/**
 * Puts lost words back where they stood, in the form of a block too: there at the end, where what stood beside them is
 * gone. Words of a block that is gone go into the text. To be called inside an editor's update.
 */
export function $putBackWhereLost(loss: LostWords): void {
  const { form, words } = loss
  const block = form && $listBlocks($getRoot()).find(({ fields }) => fields.id === form.block)
  if (!form || !block) {
    $putBack(loss)
    return
  }
  const value = block.fields[form.field]
  const said = typeof value === 'string' ? value : ''
  const at = findPlace([said], loss)?.offset ?? said.length
  block.write({ ...block.fields, [form.field]: said.slice(0, at) + words + said.slice(at) })
}

type Block = { fields: Record<string, unknown>; write: (fields: Record<string, unknown>) => void }

function $listBlocks(node: LexicalNode): Block[] {
  if ($isElementNode(node)) return node.getChildren().flatMap($listBlocks)
  // Payload's blocks are of one class on a server and of another in a browser.
  if (!('setFields' in node) || typeof node.setFields !== 'function') return []
  const { setFields } = node
  const fields: unknown = Reflect.get(node.getLatest(), '__fields')
  return isRecord(fields) ? [{ fields, write: (changed) => setFields.call(node, changed) }] : []
}
