import { getEnabledNodes } from '@payloadcms/richtext-lexical'
import { $getRoot } from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { expect, test } from 'vitest'
import type { LostWords } from '../../../src/coediting/recovery/lost-words.ts'
import { isOffer, openOffers } from '../../../src/coediting/recovery/offers.ts'
import { $putBackWhereLost } from '../../../src/coediting/recovery/put-back-in-form.ts'
import { bodyConfig } from '../../support/headless-editor.ts'
import { block, list, paragraph, state, text } from '../../support/lexical-nodes.ts'

const loss: LostWords = {
  client: 1,
  clock: 4,
  words: '尤其在边境',
  before: '机制化建设',
  after: '不断推进。',
  form: null,
}

function makeStore() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}

test('offers outlive a reload until they are answered, each person’s and room’s apart', () => {
  const store = makeStore()
  openOffers(store, 'mine').add([loss])
  expect(openOffers(store, 'another').read()).toEqual([])
  const reloaded = openOffers(store, 'mine')
  expect(reloaded.read()).toEqual([loss])
  reloaded.answer(isOffer(loss))
  expect(openOffers(store, 'mine').read()).toEqual([])
  expect(store.kept.size).toBe(0)
})

test('what the browser keeps and this version cannot read is no offer', () => {
  const store = makeStore()
  store.setItem('mine', '[{"words":1}]')
  expect(openOffers(store, 'mine').read()).toEqual([])
  store.setItem('mine', 'broken')
  expect(openOffers(store, 'mine').read()).toEqual([])
})

test('the same loss is offered once, however often it is found', () => {
  const offers = openOffers(null, 'mine')
  offers.add([loss, { ...loss, before: '' }])
  offers.add([loss])
  expect(offers.read()).toHaveLength(1)
})

function putBackInto(words: LostWords, blocks: Parameters<typeof state>) {
  const editor = createHeadlessEditor({ nodes: getEnabledNodes({ editorConfig: bodyConfig }) })
  // Two ways to write one type: what the helper makes is what an editor serialises.
  editor.setEditorState(editor.parseEditorState(JSON.stringify(state(...blocks))))
  editor.update(() => $putBackWhereLost(words), { discrete: true })
  return editor
}

function putBack(words: LostWords, ...blocks: Parameters<typeof state>) {
  return putBackInto(words, blocks).read(() => $getRoot().getTextContent().split(/\n+/))
}

test('lost words go back to where they stood, in a heading or an item too', () => {
  expect(putBack(loss, paragraph(['一']), paragraph([text('机制化'), text('建设不断推进。', 1)]))).toEqual([
    '一',
    '机制化建设尤其在边境不断推进。',
  ])
  expect(putBack(loss, list([['一'], ['机制化建设不断推进。']]))[1]).toBe('机制化建设尤其在边境不断推进。')
  expect(putBack({ ...loss, before: '' }, paragraph(['不断推进。']))).toEqual(['尤其在边境不断推进。'])
})

test('lost words whose place is gone, or is not one, go into a paragraph at the end', () => {
  expect(putBack(loss, paragraph(['一']))).toEqual(['一', '尤其在边境'])
  const twice = paragraph(['机制化建设不断推进。'])
  expect(putBack(loss, twice, twice).at(-1)).toBe('尤其在边境')
})

const inQuote: LostWords = { ...loss, form: { block: 'quote1', type: 'pullQuote', field: 'text' } }
const quote = (words: string) => block({ id: 'quote1', blockType: 'pullQuote', kind: 'summary', text: words })

function putBackInQuote(words: LostWords, ...blocks: Parameters<typeof state>): unknown {
  return putBackInto(words, blocks)
    .toJSON()
    .editorState.root.children.map((node) => {
      return 'fields' in node ? node.fields : node.type
    })
}

test.each([
  ['机制化建设不断推进。', '机制化建设尤其在边境不断推进。'],
  ['不断推进。', '尤其在边境不断推进。'],
  ['互利共赢', '互利共赢尤其在边境'],
])('words lost in a form go back to where they stood in it: %s', (said, expected) => {
  expect(putBackInQuote(inQuote, paragraph(['机制化建设']), quote(said))).toMatchObject([
    'paragraph',
    { id: 'quote1', kind: 'summary', text: expected },
  ])
})

test('words lost in a footnote go back into it, and into the text where their block is gone', () => {
  const note = block({ id: 'quote1', blockType: 'footnote', text: '机制化建设' }, 'inlineBlock')
  const editor = putBackInto(inQuote, [paragraph(['一', note])])
  expect(JSON.stringify(editor.toJSON())).toContain('机制化建设尤其在边境')
  expect(putBack(inQuote, paragraph(['一']))).toEqual(['一', '尤其在边境'])
})
