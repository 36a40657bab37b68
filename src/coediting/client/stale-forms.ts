const replaced = new WeakMap<Element, Element>()

/**
 * Notes that others have changed a block whose form shows what it said before. Payload makes the form anew, which takes
 * a moment; what the old one says until then, and what the server answers to it, must not undo what they wrote.
 */
export function markStale(block: Element): void {
  const form = findForm(block)
  // While a form is being made anew, the last one is still what others have overtaken.
  if (form) replaced.set(block, form)
}

/** Says whether the form of a block shows what it said before others changed it, or is just being made anew. */
export function isStale(block: Element): boolean {
  const old = replaced.get(block)
  if (old === undefined) return false
  const form = findForm(block)
  if (form === null || form === old) return true
  replaced.delete(block)
  return false
}

function findForm(block: Element): Element | null {
  return block.querySelector('[data-form-ready]')
}
