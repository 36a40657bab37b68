import {
  $createTextNode,
  $getRoot,
  $isParagraphNode,
  $isTextNode,
  type LexicalEditor,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import { beforeEach, expect, test } from 'vitest'
import type { Block } from '../../src/edition/types.ts'
import { findFirstSentenceEnd } from '../../src/richtext/first-sentence.ts'
import { registerRunInTransform } from '../../src/richtext/run-in-transform.ts'
import { toBlocks } from '../../src/richtext/to-blocks.ts'
import { $toggleRunIn } from '../../src/richtext/toggle-run-in.ts'
import { createEditor, edit, open, save } from '../support/headless-editor.ts'
import { element, link, list, paragraph, runIn, state, text } from '../support/lexical-nodes.ts'
import { readExpectedIssue } from '../support/model-issue.ts'

let editor: LexicalEditor

beforeEach(() => {
  editor = createEditor()
  registerRunInTransform(editor)
})

test('F7: with a bare caret the first sentence becomes the run-in lead, and again plain', () => {
  open(editor, state(paragraph(['政策沟通更加密切。各方签署宣言。'])))
  toggle(() => $textAt(0).select(12, 12))
  expect(read()).toEqual(['政策沟通更加密切。|各方签署宣言。'])
  toggle(() => $textAt(1).select(2, 2))
  expect(read()).toEqual(['政策沟通更加密切。各方签署宣言。'])
})

test('F7: text selected from the start becomes the run-in lead, whichever way it was selected', () => {
  open(editor, state(paragraph(['一是加强合作\uFF0C', text('二是', 1), '扩大开放。'])))
  toggle(() => {
    const selection = $textAt(1).select(2, 2)
    selection.focus.set($textAt(0).getKey(), 0, 'text')
  })
  expect(read()).toEqual(['一是加强合作\uFF0C二是|扩大开放。'])
})

test('F7: another selection from the start moves the end of the run-in lead', () => {
  open(editor, state(paragraph([runIn('政策沟通更加密切。各方'), '签署宣言。'])))
  toggle(() => $textAt(0).select(0, 9))
  expect(read()).toEqual(['政策沟通更加密切。|各方签署宣言。'])
  toggle(() => $textAt(0).select(0, 9))
  expect(read()).toEqual(['政策沟通更加密切。各方签署宣言。'])
})

test('F7: a selection that does not begin with the paragraph takes the first sentence', () => {
  open(editor, state(paragraph(['政策沟通更加密切。各方签署宣言。'])))
  toggle(() => $textAt(0).select(2, 4))
  expect(read()).toEqual(['政策沟通更加密切。|各方签署宣言。'])
})

test('F7: the run-in lead becomes plain of marks', () => {
  open(editor, state(paragraph([text('政策沟通', 1), text('更加密切。', 2), '各方。'])))
  toggle(() => $textAt(0).select(0, 0))
  expect(read()).toEqual(['政策沟通更加密切。|各方。'])
  edit(editor, () => {
    $textAt(0).setFormat(1)
  })
  expect(JSON.stringify(save(editor))).not.toContain('"format":1')
})

test('F7: a link or a footnote ends the reach', () => {
  open(editor, state(paragraph(['政策', link('https://example.com/', ['沟通']), '更加密切。'])))
  toggle(() => $textAt(0).select(0, 0))
  expect(read()).toEqual(['政策|沟通更加密切。'])
})

test('F7: text put before the run-in lead makes it plain', () => {
  open(editor, state(paragraph([runIn('政策。'), '各方。'])))
  edit(editor, () => {
    $textAt(0).insertBefore($createTextNode('日前\uFF0C'))
  })
  expect(read()).toEqual(['日前\uFF0C政策。各方。'])
})

test('F7: two paragraphs joined keep the first run-in lead', () => {
  open(editor, state(paragraph([runIn('政策。'), '各方。']), paragraph([runIn('经贸。'), '双方。'])))
  edit(editor, () => {
    const [first, second] = $getRoot().getChildren().filter($isParagraphNode)
    if (first && second) first.append(...second.getChildren())
    second?.remove()
  })
  expect(read()).toEqual(['政策。|各方。经贸。双方。'])
})

test.each([
  ['a heading', element('heading', ['政策。各方。'], { tag: 'h3' })],
  ['a list', list([['政策。各方。']])],
])('F7: in %s nothing becomes a run-in lead', (_, node) => {
  open(editor, state(node))
  toggle(() => $getRoot().getFirstDescendant()?.selectStart())
  expect(JSON.stringify(save(editor))).not.toContain('runIn')
})

test('F7: run-in text moved into a list becomes plain', () => {
  open(editor, state(paragraph([runIn('政策。')]), list([['一']])))
  edit(editor, () => {
    const run = $textAt(0)
    const item = $getRoot().getLastDescendant()
    item?.insertAfter(run)
  })
  expect(JSON.stringify(save(editor))).not.toContain('"runIn":true')
})

test('F7: the state survives storing and opening', () => {
  open(editor, state(paragraph([runIn('政策。'), '各方。'])))
  const again = createEditor()
  open(again, save(editor))
  expect(save(again)).toEqual(save(editor))
})

test('F7: the first sentence of each paragraph of issue 343 that has a run-in lead is that lead', () => {
  const { answers, essays } = readExpectedIssue()
  const withLead = [...answers, ...essays].flatMap((piece) => piece.body.filter((one) => one.runIn))
  expect(withLead.length).toBeGreaterThan(10)
  for (const { runIn: lead = '', text: rest } of withLead) {
    expect(findFirstSentenceEnd(lead + rest)).toBe(lead.length)
  }
})

test.each([
  ['“共同发展。”各方签署。', '“共同发展。”'],
  ['Trade grew by 3.5 percent. In 2024', 'Trade grew by 3.5 percent.'],
  ['没有句号', '没有句号'],
  ['真的吗\uFF1F\uFF01是。', '真的吗\uFF1F\uFF01'],
])('F7: the first sentence of %s is %s', (words, first) => {
  expect(words.slice(0, findFirstSentenceEnd(words))).toBe(first)
})

function toggle($select: () => unknown): void {
  edit(editor, () => {
    $select()
    $toggleRunIn()
  })
}

/** Each paragraph as `run-in lead|text`. */
function read(): string[] {
  const { blocks, problems } = toBlocks(save(editor), () => null)
  expect(problems).toEqual([])
  return blocks.map(readBlock)
}

function readBlock(block: Block): string {
  if (block.type !== 'paragraph') return ''
  const words = block.spans.map((span) => ('note' in span ? '' : span.text)).join('')
  return block.runIn === undefined ? words : `${block.runIn}|${words}`
}

function $textAt(index: number): TextNode {
  const found = $getRoot().getAllTextNodes()[index]
  if (!$isTextNode(found)) throw new Error(`There is no text ${index}`)
  return found
}
