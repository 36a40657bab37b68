import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type LexicalNode,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import { findPlace } from './find-place.ts'
import type { LostWords } from './lost-words.ts'

/**
 * Puts lost words where they stood, if what stood beside them is in the text once; else at the caret, else in a paragraph
 * of their own at the end. They are selected then. To be called inside an editor's update.
 */
export function $putBack({ words, before, after }: Pick<LostWords, 'words' | 'before' | 'after'>): void {
  const place = $findPlaceInText({ before, after })
  if (place) place.node.select(place.offset, place.offset)
  const selection = $getSelection()
  if ($isRangeSelection(selection)) selection.insertText(words)
  else {
    const text = $createTextNode(words)
    $getRoot().append($createParagraphNode().append(text))
    text.select()
  }
  const put = $getSelection()
  if (!$isRangeSelection(put) || put.anchor.type !== 'text') return
  put.anchor.set(put.anchor.key, Math.max(0, put.focus.offset - words.length), 'text')
}

type Place = { node: TextNode; offset: number }

function $findPlaceInText(beside: Pick<LostWords, 'before' | 'after'>): Place | null {
  const lines = $listLines()
  const place = findPlace(
    lines.map((line) => line.map((node) => node.getTextContent()).join('')),
    beside,
  )
  return place ? findInLine(lines[place.line] ?? [], place.offset) : null
}

/** The texts of each paragraph, heading and item. */
function $listLines(): TextNode[][] {
  const lines = new Map<string, TextNode[]>()
  for (const text of $getRoot().getAllTextNodes()) {
    const key = $lineOf(text).getKey()
    lines.set(key, [...(lines.get(key) ?? []), text])
  }
  return [...lines.values()]
}

function $lineOf(node: LexicalNode): LexicalNode {
  const holder = node.getParents().find((parent) => $isElementNode(parent) && !parent.isInline())
  return holder ?? node
}

function findInLine(line: readonly TextNode[], offset: number): Place | null {
  let left = offset
  for (const node of line) {
    const size = node.getTextContentSize()
    if (left <= size) return { node, offset: left }
    left -= size
  }
  return null
}
