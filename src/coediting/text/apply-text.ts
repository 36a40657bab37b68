import {
  $getRoot,
  $isElementNode,
  $parseSerializedNode,
  type ElementNode,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import type { LexicalNode, LexicalState } from '../../richtext/lexical-json.ts'
import { pairNodes } from './pair-nodes.ts'

/** Makes an editor say a text, touching only what differs: what others write elsewhere meanwhile stays as it is. */
export function applyText(editor: LexicalEditor, text: LexicalState): void {
  const { root }: LexicalState = JSON.parse(JSON.stringify(editor.getEditorState().toJSON()))
  applySteps(editor, { path: [], before: nodesIn(root), after: nodesIn(text.root) })
}

type Level = { path: readonly number[]; before: readonly LexicalNode[]; after: readonly LexicalNode[] }

/** Each step is an edit of its own: the binding pairs what one edit changes by place alone. */
function applySteps(editor: LexicalEditor, { path, before, after }: Level): void {
  const edit = (change: (parent: ElementNode) => void) =>
    // Transforms would mend what is only half-way: two lists side by side, say.
    editor.update(() => change($follow(path)), { discrete: true, skipTransforms: true })
  let at = 0
  for (const step of pairNodes(before, after)) {
    const place = at
    const old = 'from' in step ? before[step.from] : undefined
    const fresh = 'to' in step ? after[step.to] : undefined
    if (step.act === 'remove') edit((parent) => parent.splice(place, 1, []))
    else at += 1
    if (step.act === 'insert' && fresh)
      edit((parent) => parent.splice(place, 0, [$parseSerializedNode(fresh)]))
    if (step.act !== 'change' || !old || !fresh) continue
    const isNested = fresh.type === 'list' && old.type === 'list'
    edit((parent) => $change({ parent, place, fresh, keepChildren: isNested }))
    if (isNested) {
      applySteps(editor, { path: [...path, place], before: nodesIn(old), after: nodesIn(fresh) })
    }
  }
}

function $change({
  parent,
  place,
  fresh,
  keepChildren,
}: {
  parent: ElementNode
  place: number
  fresh: LexicalNode
  keepChildren: boolean
}): void {
  const node = parent.getChildAtIndex(place)
  if (!$isElementNode(node) || node.getType() !== fresh.type) {
    parent.splice(place, 1, [$parseSerializedNode(fresh)])
    return
  }
  const parsed = $parseSerializedNode(fresh)
  // `fresh` is of the node's own type, as an editor of the same nodes wrote it.
  node.updateFromJSON(fresh as unknown as ReturnType<ElementNode['exportJSON']>)
  if (!keepChildren && $isElementNode(parsed)) {
    node.splice(0, node.getChildrenSize(), parsed.getChildren())
  }
}

function $follow(path: readonly number[]): ElementNode {
  let element: ElementNode = $getRoot()
  for (const index of path) {
    const child = element.getChildAtIndex(index)
    if (!$isElementNode(child)) throw new Error('The text has no such place')
    element = child
  }
  return element
}

function nodesIn({ children }: LexicalNode | LexicalState['root']): LexicalNode[] {
  // The children of a node that an editor wrote are nodes.
  return Array.isArray(children) ? (children as LexicalNode[]) : []
}
