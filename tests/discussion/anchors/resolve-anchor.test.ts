import {
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isTextNode,
  type ElementNode,
} from '@payloadcms/richtext-lexical/lexical'
import { $createHeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { makeDocument } from '../../../src/coediting/text/convert-text.ts'
import { openHeadless } from '../../../src/coediting/text/open-headless.ts'
import { replaceText } from '../../../src/coediting/text/replace-text.ts'
import type { Anchor } from '../../../src/discussion/anchors/anchor.ts'
import { placeAnchor, placePrinted } from '../../../src/discussion/anchors/place-anchor.ts'
import { renewAnchor, resolveAnchor } from '../../../src/discussion/anchors/resolve-anchor.ts'
import { readLines } from '../../../src/discussion/anchors/text-lines.ts'
import type { LexicalState } from '../../../src/richtext/lexical-json.ts'
import { bodyConfig } from '../../support/headless-editor.ts'
import { block, link, list, paragraph, runIn, state, text } from '../../support/lexical-nodes.ts'

const begun = state(
  paragraph([runIn('政策沟通更加密切。'), '各方签署', text('联合', 1), '宣言。'], 'para-one'),
  paragraph(
    [
      '见',
      link('https://example.com/a', ['原文']),
      block({ id: 'note-one', blockType: 'footnote', text: '注' }, 'inlineBlock'),
      '所述。',
    ],
    'para-two',
  ),
  list([['第一项'], ['第二项']]),
  block({ id: 'quote-one', blockType: 'pullQuote', kind: 'summary', text: '贸易额突破五千亿美元' }),
)

function anchorOn(document: Y.Doc, quote: string): Anchor {
  const { lines } = readLines(document)
  const line = lines.findIndex((candidate) => candidate.text.includes(quote))
  const offset = lines[line]?.text.indexOf(quote) ?? 0
  const anchor = placeAnchor(document, {
    from: { line, offset },
    to: { line, offset: offset + quote.length },
  })
  if (!anchor) throw new Error(`no anchor on ${quote}`)
  return anchor
}

function edit(document: Y.Doc, change: () => void): void {
  const { editor, close } = openHeadless(bodyConfig, document)
  editor.update(change, { discrete: true })
  close()
}

/** Applies a new text as a restore does: merged into what stands there. */
function replace(document: Y.Doc, value: LexicalState): void {
  const update = replaceText(bodyConfig, { base: document, text: value, author: 77 })
  if (update) Y.applyUpdate(document, update)
}

function elementAt(index: number): ElementNode {
  const element = $getRoot().getChildAtIndex(index)
  if (!$isElementNode(element)) throw new Error(`no element at ${index}`)
  return element
}

test.each(['政策沟通', '密切。各方签署联合', '联合', '原文所述', '第二项', '五千亿美元'])(
  'an anchor on %s stands on these words',
  (quote) => {
    const document = makeDocument(bodyConfig, begun)
    expect(resolveAnchor(document, anchorOn(document, quote))?.text).toBe(quote)
  },
)

test('an anchor names the block that it begins in, and offsets in its line', () => {
  const document = makeDocument(bodyConfig, begun)
  expect(resolveAnchor(document, anchorOn(document, '原文所述'))).toMatchObject({
    blockId: 'para-two',
    start: 1,
    end: 5,
    isFoundAgain: false,
  })
})

test('an anchor may reach over several paragraphs', () => {
  const document = makeDocument(bodyConfig, begun)
  const anchor = placeAnchor(document, { from: { line: 2, offset: 1 }, to: { line: 0, offset: 14 } })
  expect(anchor?.quote).toBe('合宣言。\n见原文所述。\n第')
  expect(anchor && resolveAnchor(document, anchor)?.text).toBe(anchor?.quote)
})

test('words selected on the printed page get an anchor in the shared text', () => {
  const document = makeDocument(bodyConfig, begun)
  const spot = { blockId: 'para-two', start: 1, quote: '原文所述', prefix: '见', suffix: '。' }
  expect(placePrinted(document, spot)).toMatchObject({ blockId: 'para-two', quote: '原文所述' })
  expect(placePrinted(document, { ...spot, quote: '从未写过的话' })).toBeNull()
})

test('an anchor follows a rewriting of its words, and grows with what is written among them', () => {
  const document = makeDocument(bodyConfig, begun)
  const anchor = anchorOn(document, '宣言')
  edit(document, () => {
    const last = elementAt(0).getLastChild()
    if ($isTextNode(last)) last.spliceText(1, 0, '草案', false)
  })
  edit(document, () => {
    elementAt(0).splice(0, 0, [$createTextNode('本届')])
  })
  expect(resolveAnchor(document, anchor)?.text).toBe('宣草案言')
})

test('words that are deleted lose their place, and have it again when they come back', () => {
  const document = makeDocument(bodyConfig, begun)
  const anchor = anchorOn(document, '各方签署联合')
  replace(document, state(paragraph(['别的话。'], 'para-one'), ...begun.root.children.slice(1)))
  expect(resolveAnchor(document, anchor)).toBeNull()
  expect(renewAnchor(document, anchor)).toBe(anchor)
  replace(document, begun)
  expect(resolveAnchor(document, anchor)).toMatchObject({ text: '各方签署联合', isFoundAgain: true })
  const renewed = renewAnchor(document, anchor)
  expect(resolveAnchor(document, renewed)).toMatchObject({ text: '各方签署联合', isFoundAgain: false })
})

test('an anchor on a block stays on it when its words are changed, also where the old ones stand elsewhere', () => {
  const words = '贸易额突破五千亿美元'
  const quote = (said: string, id = 'quote-one') =>
    block({ id, blockType: 'pullQuote', kind: 'summary', text: said })
  const document = makeDocument(bodyConfig, state(paragraph([words], 'para-one'), quote(words)))
  const line = readLines(document).lines.findIndex(({ blockId }) => blockId === 'quote-one')
  const anchor = placeAnchor(document, { from: { line, offset: 0 }, to: { line, offset: words.length } })
  if (!anchor) throw new Error('no anchor on the block')
  expect(resolveAnchor(document, anchor)).toMatchObject({ blockId: 'quote-one', text: words })
  replace(document, state(paragraph([words], 'para-one'), quote('合作共赢')))
  expect(resolveAnchor(document, anchor)).toMatchObject({ blockId: 'quote-one', text: '合作共赢' })
  expect(renewAnchor(document, anchor)).toMatchObject({ blockId: 'quote-one', quote: '合作共赢' })
  replace(document, state(paragraph([words], 'para-one')))
  expect(resolveAnchor(document, anchor)).toMatchObject({ blockId: 'para-one', text: words })
})

test('a paragraph turned into a heading, and a paragraph broken in two, keep their anchors', () => {
  const document = makeDocument(bodyConfig, begun)
  const anchor = anchorOn(document, '各方签署联合')
  edit(document, () => {
    const heading = $createHeadingNode('h3')
    heading.append(...elementAt(0).getChildren())
    elementAt(0).replace(heading)
  })
  expect(resolveAnchor(document, anchor)?.text).toBe('各方签署联合')
  edit(document, () => {
    const half = elementAt(0).getChildAtIndex(1)
    if (!$isTextNode(half)) throw new Error('no text')
    const [, tail] = half.splitText(2)
    const heading = $createHeadingNode('h3')
    heading.append(...(tail ? [tail, ...tail.getNextSiblings()] : []))
    elementAt(0).insertAfter(heading)
  })
  expect(resolveAnchor(document, anchor)?.text).toBe('各方\n签署联合')
})

test('an anchor that was renewed after an edit is found by the words of that edit', () => {
  const document = makeDocument(bodyConfig, begun)
  const anchor = anchorOn(document, '各方签署联合')
  edit(document, () => {
    const node = elementAt(0).getChildAtIndex(1)
    if ($isTextNode(node)) node.spliceText(2, 2, '一致通过了', false)
  })
  const renewed = renewAnchor(document, anchor)
  expect(renewed.quote).toBe('各方一致通过了联合')
  const elsewhere = makeDocument(bodyConfig, state(paragraph(['另一间屋子里：各方一致通过了联合宣言。'])))
  expect(resolveAnchor(elsewhere, renewed)?.text).toBe('各方一致通过了联合')
})

test('what somebody sends as a position may be anything', () => {
  const document = makeDocument(bodyConfig, begun)
  const anchor = anchorOn(document, '第二项')
  fc.assert(
    fc.property(fc.base64String({ maxLength: 40 }), fc.base64String({ maxLength: 40 }), (start, end) => {
      expect(() => resolveAnchor(document, { ...anchor, start, end })).not.toThrow()
    }),
  )
})

/** Letters each unlike any other, so that what became of each can be told. */
const letters = Array.from({ length: 60 }, (_, index) => String.fromCodePoint(0x4e00 + index))
const keystrokes = fc.array(
  fc.record({
    peer: fc.integer({ min: 0, max: 1 }),
    at: fc.integer({ min: 0, max: 59 }),
    remove: fc.integer({ min: 0, max: 6 }),
    insert: fc.integer({ min: 0, max: 3 }),
  }),
  { maxLength: 25 },
)

test('after any typing by two people, an anchor stands on what is left of its words and what was written among them', () => {
  fc.assert(
    fc.property(keystrokes, fc.integer({ min: 0, max: 50 }), (strokes, start) => {
      const document = makeDocument(bodyConfig, state(paragraph([letters.join('')], 'para-one')))
      const quote = letters.slice(start, start + 8)
      const anchor = anchorOn(document, quote.join(''))
      typeAsTwo(document, strokes)
      const today = readLines(document).text
      const left = quote.filter((letter) => today.includes(letter))
      const found = resolveAnchor(document, anchor)?.text ?? ''
      const [first = '', last = ''] = [left[0], left.at(-1)]
      const rest = first === '' ? '' : today.slice(today.indexOf(first), today.indexOf(last) + 1)
      // What was written in the place of its first or last letters is part of it, or not.
      expect(found.replaceAll(/^[\uE000-\uE0FF]+|[\uE000-\uE0FF]+$/gu, '')).toBe(rest)
      if (left[0] === quote[0]) expect(found.startsWith(first)).toBe(true)
      if (left.at(-1) === quote.at(-1)) expect(found.endsWith(last)).toBe(true)
    }),
    { numRuns: 200 },
  )
})

function typeAsTwo(
  document: Y.Doc,
  strokes: readonly { peer: number; at: number; remove: number; insert: number }[],
): void {
  const peers = [new Y.Doc(), new Y.Doc()]
  for (const peer of peers) Y.applyUpdate(peer, Y.encodeStateAsUpdate(document))
  for (const [count, { peer, at, remove, insert }] of strokes.entries()) {
    const one = peers[peer]?.get('root-v2', Y.XmlElement).get(0)
    const words = one instanceof Y.XmlElement ? one.get(0) : null
    if (!(words instanceof Y.XmlText)) throw new Error('no text')
    const place = Math.min(at, words.length)
    words.delete(place, Math.min(remove, words.length - place))
    // Letters that are in no quote.
    words.insert(place, String.fromCharCode(0xe000 + count).repeat(insert))
  }
  for (const peer of peers) Y.applyUpdate(document, Y.encodeStateAsUpdate(peer))
}
