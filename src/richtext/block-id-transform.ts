import {
  $getState,
  $isElementNode,
  $isParagraphNode,
  $setState,
  type ElementNode,
  type LexicalEditor,
  RootNode,
} from '@payloadcms/richtext-lexical/lexical'
import { $isListItemNode, $isListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { $isHeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { createBlockId } from './block-id.ts'
import { blockIdState } from './block-id-state.ts'

/**
 * Keeps every paragraph, heading, list and list item of `editor` under an id of its own (rule F2) while people edit;
 * answers the function that stops it. The root's transform runs once per edit, after all others.
 */
export function registerBlockIdTransform(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(RootNode, $nameBlocks)
}

function $nameBlocks(root: RootNode): void {
  const taken = new Set<string>()
  let previous: ElementNode | null = null
  for (const node of $collectNamed(root)) {
    const id = $getState(node, blockIdState)
    if (id === '' && previous && $isEmptyParagraph(previous) && !node.isEmpty()) $passIdOn(previous, node)
    else if (id === '' || taken.has(id)) $setState(node, blockIdState, createBlockId())
    taken.add($getState(node, blockIdState))
    if (previous) taken.add($getState(previous, blockIdState))
    previous = node
  }
}

function $collectNamed(element: ElementNode): ElementNode[] {
  return element
    .getChildren()
    .filter($isElementNode)
    .flatMap((node) => {
      if ($isListNode(node) || $isListItemNode(node)) return [node, ...$collectNamed(node)]
      return $isParagraphNode(node) || $isHeadingNode(node) ? [node] : []
    })
}

/** Enter at a paragraph's start leaves an empty one behind and moves the text on: the id goes with the text. */
function $passIdOn(empty: ElementNode, full: ElementNode): void {
  $setState(full, blockIdState, $getState(empty, blockIdState))
  $setState(empty, blockIdState, createBlockId())
}

function $isEmptyParagraph(node: ElementNode): boolean {
  return $isParagraphNode(node) && node.isEmpty()
}
