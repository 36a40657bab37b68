import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { listAuthoredBlocks } from '../../../src/coediting/history/authored-blocks.ts'
import { keyOf } from '../../../src/coediting/history/mark.ts'
import { replay, type Step } from '../../../src/coediting/history/replay.ts'
import type { Author } from '../../../src/coediting/log/author.ts'
import type { Moment } from '../../../src/coediting/log/history.ts'
import { readForms } from '../../../src/coediting/text/block-forms.ts'
import { copyDocument, makeDocument } from '../../../src/coediting/text/convert-text.ts'
import { replaceText } from '../../../src/coediting/text/replace-text.ts'
import { bodyConfig } from '../../support/headless-editor.ts'
import { block, element, list, paragraph, state } from '../../support/lexical-nodes.ts'

const xu: Author = { person: 1, name: '许涛' }
const lin: Author = { person: 2, name: '林一' }
const guest: Author = { person: null, name: '蔡昉' }
const nobody: Author = { person: null, name: null }

/** A text's history as it is written: each act replaces the text by another, as one person in one minute. */
function openHistory(...beginning: Parameters<typeof state>) {
  const document = makeDocument(bodyConfig, state(...beginning))
  const authors = new Map<number, Author>()
  const moments: Moment[] = [{ at: minute(0), author: nobody, update: Y.encodeStateAsUpdate(document) }]
  return {
    document,
    moments,
    authors,
    write(author: Author, at: number, ...text: Parameters<typeof state>) {
      const client = new Y.Doc().clientID
      const update = replaceText(bodyConfig, {
        base: copyDocument(document),
        text: state(...text),
        author: client,
      })
      if (!update) throw new Error('nothing was written')
      authors.set(client, author)
      moments.push({ at: minute(at), author, update })
      Y.applyUpdate(document, update)
    },
    steps: () => [...replay(moments, authors)].map(({ step }) => step),
    lines() {
      let lines: string[][] = []
      for (const { document: played, authorship } of replay(moments, authors)) {
        lines = listAuthoredBlocks(played, authorship)
          .flatMap((block) => block.lines)
          .map((line) =>
            line.map(({ text, mark }) => `${mark ? keyOf(mark) : '?'}@${mark?.at.slice(14, 16)} ${text}`),
          )
      }
      return lines
    },
  }
}

function minute(number: number): string {
  return `2026-11-20T08:${String(number).padStart(2, '0')}:00.000Z`
}

test('words are told by person and minute; those that the text began with are nobody’s', () => {
  const history = openHistory(paragraph(['安全合作是优先方向。'], 'a'))
  history.write(xu, 1, paragraph(['安全合作始终是优先方向。'], 'a'))
  history.write(guest, 5, paragraph(['安全合作始终是优先方向。'], 'a'), paragraph(['我同意。'], 'b'))
  expect(history.lines()).toEqual([
    ['beginning@00 安全合作', 'person:1@01 始终', 'beginning@00 是优先方向。'],
    ['guest:蔡昉@05 我同意。'],
  ])
})

test('what an import puts in later is told as the system’s', () => {
  const history = openHistory(paragraph(['一'], 'a'))
  history.write(nobody, 3, paragraph(['一'], 'a'), paragraph(['从排版文件导入'], 'b'))
  expect(history.lines()[1]).toEqual(['system@03 从排版文件导入'])
})

test('a paragraph that somebody else splits, turns into a heading or a list stays its writer’s', () => {
  const text = '机制化建设不断取得丰硕成果。政策沟通更加密切。'
  const history = openHistory(paragraph(['一'], 'a'))
  history.write(xu, 1, paragraph(['一'], 'a'), paragraph([text], 'b'))
  history.write(
    lin,
    2,
    paragraph(['一'], 'a'),
    paragraph([text.slice(0, 14)], 'b'),
    paragraph([text.slice(14)], 'c'),
  )
  history.write(
    lin,
    3,
    paragraph(['一'], 'a'),
    element('heading', [text.slice(0, 14)], { tag: 'h2' }),
    list([[text.slice(14)]]),
  )
  expect(history.lines()).toEqual([
    ['beginning@00 一'],
    [`person:1@01 ${text.slice(0, 14)}`],
    [`person:1@01 ${text.slice(14)}`],
  ])
  expect(history.steps().map(({ added, removed }) => [added, removed])).toEqual([
    [1, 0],
    [text.length, 0],
    [0, 0],
    [0, 0],
  ])
})

test('words that come back, by an undone deletion or a restored moment, are their writer’s again', () => {
  const text = '机制化建设不断取得丰硕成果。'
  const history = openHistory(paragraph(['一'], 'a'))
  history.write(xu, 1, paragraph(['一'], 'a'), paragraph([text], 'b'))
  history.write(lin, 20, paragraph(['一'], 'a'))
  history.write(lin, 40, paragraph(['一'], 'a'), paragraph([text], 'b'))
  expect(history.lines()[1]).toEqual([`person:1@01 ${text}`])
})

test('a few letters that are typed anew later are the words of who typed them', () => {
  const history = openHistory(paragraph(['一'], 'a'))
  history.write(xu, 1, paragraph(['一人工智能'], 'a'))
  history.write(lin, 20, paragraph(['一'], 'a'))
  history.write(lin, 21, paragraph(['一人工智能'], 'a'))
  expect(history.lines()).toEqual([['beginning@00 一', 'person:2@21 人工智能']])
})

test('two people of one minute are two steps; where the words of one need the other’s, one', () => {
  const history = openHistory(paragraph(['一'], 'a'))
  history.write(xu, 1, paragraph(['一'], 'a'), paragraph(['二'], 'b'))
  history.write(lin, 1, paragraph(['一'], 'a'), paragraph(['二'], 'b'), paragraph(['三'], 'c'))
  expect(history.steps().map(nameStep)).toEqual(['00.0 ', '01.0 许涛', '01.1 林一'])
  // As a compaction may leave them: each person's words of the minute together, in whatever order.
  const [first, second, third] = history.moments
  if (!first || !second || !third) throw new Error('there are three moments')
  const steps = [...replay([first, third, second], history.authors)].map(({ step }) => step)
  expect(steps.map(nameStep)).toEqual(['00.0 ', '01.0 林一许涛'])
  expect(steps[1]?.added).toBe(2)
})

function nameStep({ id, at, writers }: Step): string {
  return `${at.slice(14, 16)}.${id.split('-')[1]} ${writers.map(({ author }) => author.name ?? '').join('')}`
}

const quote = (words: string, kind = 'summary') =>
  block({ id: 'quote1', blockType: 'pullQuote', kind, text: words })
const note = (words: string) => block({ id: 'note1', blockType: 'footnote', text: words }, 'inlineBlock')

test('the words of a pull quote and of a footnote are whose who changed them last, field by field', () => {
  const history = openHistory(paragraph(['一'], 'a'), quote('安全合作'))
  expect(history.lines()[1]).toEqual(['beginning@00 安全合作'])
  history.write(xu, 1, paragraph(['一', note('见序言。')], 'a'), quote('安全合作'))
  history.write(lin, 2, paragraph(['一', note('见序言。')], 'a'), quote('安全合作优先'))
  expect(history.lines()).toEqual([['beginning@00 一', 'person:1@01 见序言。'], ['person:2@02 安全合作优先']])
  expect(history.steps().map(({ added, removed }) => [added, removed])).toEqual([
    [5, 0],
    [4, 0],
    [2, 0],
  ])
})

test('who changes another field of a block, moves it or puts its words back does not become their writer', () => {
  const history = openHistory(paragraph(['一'], 'a'))
  history.write(xu, 1, paragraph(['一'], 'a'), quote('安全合作'))
  history.write(lin, 2, paragraph(['一'], 'a'), quote('安全合作', 'quotation'))
  history.write(lin, 3, quote('安全合作', 'quotation'), paragraph(['一'], 'a'))
  history.write(lin, 4, paragraph(['一'], 'a'))
  history.write(guest, 20, paragraph(['一'], 'a'), quote('安全合作'))
  expect(history.lines()).toEqual([['beginning@00 一'], ['person:1@01 安全合作']])
  expect(history.steps().map(({ added, removed }) => [added, removed])).toEqual([
    [1, 0],
    [4, 0],
    [0, 0],
    [0, 0],
    [0, 4],
    [4, 0],
  ])
})

test('words of two people’s versions of one form are whose version stands', () => {
  const history = openHistory(paragraph(['一'], 'a'), quote('安全'))
  const before = copyDocument(history.document)
  history.write(xu, 1, paragraph(['一'], 'a'), quote('安全合作'))
  const client = before.clientID
  const update = replaceText(bodyConfig, {
    base: before,
    text: state(paragraph(['一'], 'a'), quote('安全优先')),
    author: client,
  })
  if (!update) throw new Error('nothing was written')
  history.authors.set(client, lin)
  history.moments.push({ at: minute(2), author: lin, update })
  Y.applyUpdate(history.document, update)
  const standing = readForms(history.document).get('quote1')?.words.get('text')
  const writer = standing === '安全合作' ? 'person:1@01' : 'person:2@02'
  expect(history.lines()[1]).toEqual([`${writer} ${standing}`])
})
