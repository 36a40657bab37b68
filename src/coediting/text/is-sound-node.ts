import { isRecord } from '../../richtext/lexical-json.ts'

const numbers = ['version', 'indent', 'detail', 'textFormat', 'start', 'value'] as const
const texts = ['text', 'style', 'mode', 'textStyle', 'tag', 'listType'] as const
const mostIndent = 20

/**
 * Says whether a serialised node has the shape that editors and renderers count on, whatever its type: a shared document
 * can carry any value in any property.
 */
export function isSoundNode(node: unknown): boolean {
  if (!isRecord(node) || typeof node.type !== 'string') return false
  if (!numbers.every((key) => node[key] === undefined || Number.isInteger(node[key]))) return false
  if (!texts.every((key) => node[key] === undefined || typeof node[key] === 'string')) return false
  if (typeof node.indent === 'number' && (node.indent < 0 || node.indent > mostIndent)) return false
  if (node.direction !== undefined && ![null, 'ltr', 'rtl'].some((known) => known === node.direction))
    return false
  if (node.type === 'text' && !Number.isInteger(node.format)) return false
  if ('fields' in node && !isRecord(node.fields)) return false
  if (node.type === 'block' || node.type === 'inlineBlock') {
    return isRecord(node.fields) && typeof node.fields.blockType === 'string'
  }
  return true
}
