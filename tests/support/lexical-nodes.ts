import type { LexicalNode, LexicalState } from '../../src/richtext/lexical-json.ts'

/** Answers a field's value with these blocks. */
export function state(...children: LexicalNode[]): LexicalState {
  return {
    root: { type: 'root', children, direction: null, format: '', indent: 0, version: 1 },
  }
}

/** Answers a paragraph node, named `id` if given. */
export function paragraph(children: (string | LexicalNode)[], id?: string): LexicalNode {
  return element('paragraph', children, id ? { $: { blockId: id } } : {})
}

/** Answers a text node; `format` in Lexical's bits. */
export function text(letters: string, format = 0): LexicalNode {
  return { type: 'text', version: 1, text: letters, format, detail: 0, mode: 'normal', style: '' }
}

/** Answers a text node that is run-in lead. */
export function runIn(letters: string, format = 0): LexicalNode {
  return { ...text(letters, format), $: { runIn: true } }
}

/** Answers a node with children; strings become text nodes. */
export function element(
  type: string,
  children: (string | LexicalNode)[],
  properties: Record<string, unknown> = {},
): LexicalNode {
  const nodes = children.map((child) => (typeof child === 'string' ? text(child) : child))
  return { type, version: 1, direction: null, format: '', indent: 0, children: nodes, ...properties }
}

/** Answers a list of one item per entry. */
export function list(items: (string | LexicalNode)[][], listType = 'bullet'): LexicalNode {
  return element(
    'list',
    items.map((item, index) => element('listitem', item, { value: index + 1 })),
    { listType, tag: listType === 'number' ? 'ol' : 'ul', start: 1 },
  )
}

/** Answers an embedded block, or with `type` an inline one. */
export function block(fields: Record<string, unknown>, type = 'block'): LexicalNode {
  return { type, version: 2, format: '', fields }
}

/** Answers a link around text. */
export function link(url: string, children: (string | LexicalNode)[]): LexicalNode {
  return element('link', children, { version: 3, fields: { linkType: 'custom', url } })
}
