import { childrenOf } from '../../../src/coediting/text/convert-text.ts'
import { isRecord } from '../../../src/richtext/lexical-json.ts'

/** Answers the lines of a field's value: what each of its blocks says. */
export function linesOf(value: unknown): string[] {
  return childrenOf(value).map(lettersOf)
}

function lettersOf(node: unknown): string {
  if (!isRecord(node)) return ''
  if (typeof node.text === 'string') return node.text
  return Array.isArray(node.children) ? node.children.map(lettersOf).join('') : ''
}
