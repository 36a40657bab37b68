import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** An element of a rendered page, as tests ask for it. */
export type PageElement = {
  tag: string
  attributes: ReadonlyMap<string, string>
  text: string
  node: Element
}

/** Answers every element of a rendered page, in the order of the page. */
export function listElements(html: string): PageElement[] {
  return walk(parse(html)).map((node) => describeElement(node))
}

/** Answers the texts of all elements of one class, in the order of the page. */
export function readTexts(html: string, className: string): string[] {
  return findByClass(html, className).map((element) => element.text)
}

/** Answers all elements of one class, in the order of the page. */
export function findByClass(html: string, className: string): PageElement[] {
  return listElements(html).filter((element) => hasClass(element, className))
}

/** Answers the elements of one class inside an element. */
export function findWithin(outer: PageElement, className: string): PageElement[] {
  return walk(outer.node)
    .map((node) => describeElement(node))
    .filter((element) => hasClass(element, className))
}

/** Answers what a paragraph of a text prints, its run-in lead apart. */
export function readPrintedParagraph(paragraph: PageElement): { runIn?: string; text: string } {
  const [lead] = findWithin(paragraph, 'run-in')
  return lead ? { runIn: lead.text, text: paragraph.text.slice(lead.text.length) } : { text: paragraph.text }
}

/** Answers the paragraphs of the first text inside an element, without the author's note. */
export function listParagraphs(outer: PageElement): PageElement[] {
  const [text] = findWithin(outer, 'text')
  if (!text) return []
  return text.node.childNodes
    .filter((node) => defaultTreeAdapter.isElementNode(node))
    .filter((node) => node.tagName === 'p')
    .map((node) => describeElement(node))
    .filter((paragraph) => !hasClass(paragraph, 'author-note'))
}

function describeElement(node: Element): PageElement {
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]))
  return { tag: node.tagName, attributes, text: readText(node), node }
}

function hasClass(element: PageElement, className: string): boolean {
  return (element.attributes.get('class') ?? '').split(' ').includes(className)
}

function walk(node: Node): Element[] {
  const own = defaultTreeAdapter.isElementNode(node) ? [node] : []
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap((child) => walk(child))] : own
}

function readText(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value
  return 'childNodes' in node ? node.childNodes.map((child) => readText(child)).join('') : ''
}
