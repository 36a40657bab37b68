/** Words as they stand in a field, with the letters around them to tell them from the same words elsewhere. */
export type WordsInField = { before: string; text: string; after: string }

/**
 * Selects words within a field of a form: in a line, a text area, a list of them, or a rich text. Answers whether they
 * were found; if not, nothing is changed.
 */
export function selectWords(field: HTMLElement, words: WordsInField): boolean {
  if (words.text === '') return false
  return selectInInputs(field, words) || selectInRichText(field, words)
}

function selectInInputs(field: HTMLElement, words: WordsInField): boolean {
  for (const input of field.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea, input[type="text"], input:not([type])',
  )) {
    const start = findWords(input.value, words)
    if (start < 0) continue
    input.focus({ preventScroll: true })
    input.setSelectionRange(start, start + words.text.length)
    return true
  }
  return false
}

function selectInRichText(field: HTMLElement, words: WordsInField): boolean {
  const editor = field.querySelector<HTMLElement>('[contenteditable="true"]')
  if (!editor) return false
  const nodes = listTextNodes(editor)
  const start = findWords(nodes.map(({ data }) => data).join(''), words)
  const from = locate(nodes, start)
  const to = locate(nodes, start + words.text.length - 1)
  if (start < 0 || !from || !to) return false
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset + 1)
  editor.focus({ preventScroll: true })
  document.getSelection()?.removeAllRanges()
  document.getSelection()?.addRange(range)
  from.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'smooth' })
  return true
}

/** With the letters around, or else wherever the words stand first; -1 for nowhere. */
function findWords(text: string, { before, text: words, after }: WordsInField): number {
  const exact = text.indexOf(before + words + after)
  return exact < 0 ? text.indexOf(words) : exact + before.length
}

function listTextNodes(root: HTMLElement): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) nodes.push(node)
  return nodes
}

function locate(nodes: readonly Text[], at: number): { node: Text; offset: number } | null {
  let passed = 0
  for (const node of nodes) {
    if (at < passed + node.data.length) return { node, offset: at - passed }
    passed += node.data.length
  }
  return null
}
