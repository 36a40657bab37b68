/** Answers the elements directly within another, in order. */
export function childrenOf(element: Element): Element[] {
  // The parser's lists are no arrays; a node of type 1 is an element.
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1)
}

/** Answers the first element of a name directly within another. */
export function childOf(element: Element, name: string): Element | null {
  return childrenOf(element).find(({ localName }) => localName === name) ?? null
}

/** Answers an attribute of Word's own, or null. */
export function attributeOf(element: Element, name: string): string | null {
  return element.getAttribute(`w:${name}`) || element.getAttribute(name) || null
}
