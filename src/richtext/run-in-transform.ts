import {
  $getState,
  $isParagraphNode,
  $isTextNode,
  $setState,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type ParagraphNode,
  TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import { $isMarkNode } from '@payloadcms/richtext-lexical/lexical/mark'
import { runInState } from './run-in-state.ts'

/** Keeps the rule of run-in leads (F7) in `editor` while people edit; answers the function that stops it. */
export function registerRunInTransform(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(TextNode, $keepRunInRule)
}

/** Answers the paragraph whose line `node` stands in, seen through the marks of comments, or null. */
export function $findParagraph(node: LexicalNode): ParagraphNode | null {
  const parent = node.getParent()
  if ($isParagraphNode(parent)) return parent
  return $isMarkNode(parent) ? $findParagraph(parent) : null
}

/** Answers what stands in a paragraph's line, the marks of comments opened. */
export function $getLine(element: ElementNode): LexicalNode[] {
  return element.getChildren().flatMap((child) => ($isMarkNode(child) ? $getLine(child) : [child]))
}

/** Answers the text nodes that form the run-in lead at the start of `paragraph`. */
export function $getRunIn(paragraph: ParagraphNode): TextNode[] {
  const line = $getLine(paragraph)
  const end = line.findIndex((node) => !isRunIn(node))
  return (end === -1 ? line : line.slice(0, end)).filter($isTextNode)
}

function $keepRunInRule(changed: TextNode): void {
  const paragraph = $findParagraph(changed)
  if (!paragraph) {
    if ($getState(changed, runInState)) $setState(changed, runInState, false)
    return
  }
  let atStart = true
  for (const node of $getLine(paragraph)) {
    if (!isRunIn(node)) atStart = false
    else if (atStart) $makePlain(node)
    else $setState(node, runInState, false)
  }
}

function isRunIn(node: LexicalNode): node is TextNode {
  return $isTextNode(node) && $getState(node, runInState)
}

/** A run-in lead has a look of its own, so it takes no marks. */
function $makePlain(node: TextNode): void {
  if (node.getFormat() !== 0) node.setFormat(0)
  if (node.getStyle() !== '') node.setStyle('')
}
