import type { Element, ElementContent, Root } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'

/** A part of an XML document. */
export type XmlNode = Element | { type: 'text'; value: string }

type Attributes = Record<string, string | number | undefined>

/** Makes an element; attributes without a value and children that are null are left out. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: (XmlNode | string | null | readonly (XmlNode | string)[])[]
): Element {
  const content = children.flatMap((child) => (child === null ? [] : child))
  return x(name, attributes, ...content)
}

/** Writes a document, or a part of one, as XML; characters that XML has no place for are dropped. */
export function writeXml(
  root: Element,
  { doctype, isFragment = false }: { doctype?: string; isFragment?: boolean } = {},
): string {
  const xml = serialise([root])
  if (isFragment) return xml
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype ? `${doctype}\n` : ''}${xml}\n`
}

/** Writes elements one after the other, as HTML and XML alike read them. */
export function writeFragments(nodes: readonly XmlNode[]): string {
  return serialise(nodes)
}

/** Drops the characters that XML has no place for, even escaped: control characters that a text was pasted with. */
export function dropForbiddenCharacters(xml: string): string {
  // oxlint-disable-next-line no-control-regex
  return xml.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
}

function serialise(nodes: readonly XmlNode[]): string {
  const children: ElementContent[] = [...nodes]
  const root: Root = { type: 'root', children }
  return dropForbiddenCharacters(toXml(root, { closeEmptyElements: true }))
}
