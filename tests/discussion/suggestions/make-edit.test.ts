import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { copyDocument, makeDocument, readText } from '../../../src/coediting/text/convert-text.ts'
import { readLines } from '../../../src/discussion/anchors/text-lines.ts'
import { judgeWish } from '../../../src/discussion/suggestions/text/judge-wish.ts'
import { makeEdit } from '../../../src/discussion/suggestions/text/make-edit.ts'
import { anchorPlace } from '../../../src/discussion/suggestions/text/place.ts'
import { bodyConfig } from '../../support/headless-editor.ts'
import { link, list, paragraph, runIn, state, text } from '../../support/lexical-nodes.ts'

const author = 7
const mixed = () =>
  makeDocument(
    bodyConfig,
    state(
      paragraph(['开头一段。'], 'para-one'),
      paragraph(
        [
          runIn('政策沟通更加密切。'),
          '双方',
          text('加强合作', 1),
          '\uFF0C见',
          link('https://example.com/', ['报告']),
          '全文。',
        ],
        'para-two',
      ),
      list([['其一'], ['其二']]),
    ),
  )

function anchorOf(document: Y.Doc, { line, from, to }: { line: number; from: number; to: number }) {
  const lines = readLines(document)
  const found = lines.lines[line]
  if (!found) throw new Error('There is such a line')
  return anchorPlace(lines, { line: found, from, to })
}

function anchorOn(document: Y.Doc, quote: string) {
  const line = readLines(document).lines.findIndex((candidate) => candidate.text.includes(quote))
  const from = readLines(document).lines[line]?.text.indexOf(quote) ?? -1
  return anchorOf(document, { line, from, to: from + quote.length })
}

function accept(document: Y.Doc, anchor: ReturnType<typeof anchorOn>, words: string): void {
  const update = makeEdit(document, { anchor, words, author, locale: 'zh' })
  if (update) Y.applyUpdate(document, update)
}

const textsOf = (document: Y.Doc) => readLines(document).lines.map((line) => line.text)
const letters = fc.string({
  unit: fc.constantFrom(...Array.from('双方加强合作与交流 a b\uFF0C。')),
  maxLength: 12,
})

/** Somebody types and deletes in the second line, on a copy of their own; every letter typed is of the Private Use Area. */
const typing = fc.array(
  fc.record({ at: fc.nat(40), remove: fc.boolean(), letter: fc.integer({ min: 0xe000, max: 0xe0ff }) }),
  { minLength: 1, maxLength: 6 },
)

function typeInto(
  document: Y.Doc,
  acts: readonly { at: number; remove: boolean; letter: number }[],
): string[] {
  const typed: string[] = []
  for (const { at, remove, letter } of acts) {
    const parts = readLines(document).lines[1]?.parts.filter(({ type }) => type) ?? []
    const part = parts[at % Math.max(1, parts.length)]
    if (!part?.type) continue
    const index = Math.min(at, part.length)
    if (remove && index > 0) part.type.delete(index - 1, 1)
    else {
      part.type.insert(index, String.fromCodePoint(letter))
      typed.push(String.fromCodePoint(letter))
    }
  }
  return typed.filter((letter) => textsOf(document).join('').includes(letter))
}

test('where nobody interferes, the text says the replacement and nothing else has changed', () => {
  fc.assert(
    fc.property(fc.nat(3), fc.nat(40), fc.nat(40), letters, (line, one, other, words) => {
      const document = mixed()
      const before = textsOf(document)
      const length = before[line]?.length ?? 0
      const [from, to] = [Math.min(one, other, length), Math.min(Math.max(one, other), length)]
      accept(document, anchorOf(document, { line, from, to }), words)
      const wanted = before.map((old, at) => (at === line ? old.slice(0, from) + words + old.slice(to) : old))
      expect(textsOf(document)).toEqual(wanted)
      expect(() => readText(bodyConfig, document)).not.toThrow()
    }),
    { numRuns: 300, seed: 343 },
  )
})

test('whatever another types at the same time is there afterwards, on every screen alike', () => {
  fc.assert(
    fc.property(fc.nat(26), fc.nat(26), letters, typing, (one, other, words, acts) => {
      const document = mixed()
      const theirs = copyDocument(document)
      theirs.clientID = 99
      const [from, to] = [Math.min(one, other), Math.max(one, other)]
      const anchor = anchorOf(document, { line: 1, from, to })
      const typed = typeInto(theirs, acts)
      accept(document, anchor, words)
      Y.applyUpdate(theirs, Y.encodeStateAsUpdate(document))
      Y.applyUpdate(document, Y.encodeStateAsUpdate(theirs))
      expect(textsOf(document)).toEqual(textsOf(theirs))
      for (const letter of typed) expect(textsOf(document)[1]).toContain(letter)
      expect(readText(bodyConfig, document)).toEqual(readText(bodyConfig, theirs))
    }),
    { numRuns: 300, seed: 343 },
  )
})

test('words that changed are offered merged: what another typed is in it, and accepting it says exactly that', () => {
  fc.assert(
    fc.property(fc.nat(26), fc.nat(26), letters, typing, (one, other, words, acts) => {
      const document = mixed()
      const [from, to] = [Math.min(one, other), Math.max(one, other)]
      const anchor = anchorOf(document, { line: 1, from, to })
      document.clientID = 99
      typeInto(document, acts)
      const before = textsOf(document)[1] ?? ''
      const standing = judgeWish(document, { anchor, replacement: words }, 'zh')
      if (standing.state !== 'changed') return
      for (const letter of standing.words) {
        if (letter >= '\uE000' && letter <= '\uE0FF') expect(standing.merged).toContain(letter)
      }
      accept(document, anchor, standing.merged)
      const after = textsOf(document)[1] ?? ''
      expect(after.length).toBe(before.length - standing.words.length + standing.merged.length)
      expect(after).toContain(standing.merged)
    }),
    { numRuns: 300, seed: 343 },
  )
})

describe('an accepted suggestion', () => {
  test('keeps the formatting of the words that stay, and gives new ones that of those they replace', () => {
    const document = mixed()
    accept(document, anchorOn(document, '双方加强合作'), '双方深化合作')
    const [, second] = readText(bodyConfig, document).root.children
    expect(second).toMatchObject({
      children: expect.arrayContaining([expect.objectContaining({ text: '深化合作', format: 1 })]),
    })
  })

  test('keeps a link that it reaches into', () => {
    const document = mixed()
    accept(document, anchorOn(document, '见报告'), '参见报告')
    expect(JSON.stringify(readText(bodyConfig, document))).toContain('https://example.com/')
    expect(textsOf(document)[1]).toContain('\uFF0C参见报告全文。')
  })

  test('may begin new paragraphs where a line ends', () => {
    const document = mixed()
    accept(document, anchorOn(document, '全文。'), '全文。\n又一段。')
    expect(textsOf(document)).toEqual([
      '开头一段。',
      '政策沟通更加密切。双方加强合作\uFF0C见报告全文。',
      '又一段。',
      '其一',
      '其二',
    ])
  })

  test('does nothing where a line break does not fit', () => {
    const document = mixed()
    expect(
      makeEdit(document, { anchor: anchorOn(document, '双方'), words: '双\n方', author, locale: 'zh' }),
    ).toBeNull()
  })

  test('fills an empty paragraph', () => {
    const document = makeDocument(bodyConfig, null)
    accept(document, anchorOf(document, { line: 0, from: 0, to: 0 }), '新写的话')
    expect(textsOf(document)).toEqual(['新写的话'])
  })
})

describe('the standing of a suggestion', () => {
  test('says that it fits as long as its words are as they were, wherever they went', () => {
    const document = mixed()
    const anchor = anchorOn(document, '加强合作')
    accept(document, anchorOn(document, '双方'), '在新形势下\uFF0C各方')
    expect(judgeWish(document, { anchor, replacement: '深化合作' }, 'zh')).toEqual({
      state: 'fits',
      words: '加强合作',
    })
  })

  test('merges what happened to its words with what it wants', () => {
    const document = mixed()
    const anchor = anchorOn(document, '双方加强合作')
    accept(document, anchorOn(document, '双方'), '中欧双方')
    accept(document, anchorOn(document, '加强合作'), '加强务实合作')
    const standing = judgeWish(document, { anchor, replacement: '双方深化合作' }, 'zh')
    expect(standing).toMatchObject({ state: 'changed', merged: expect.stringContaining('务实') })
    expect(standing).toMatchObject({ merged: expect.stringContaining('深化') })
  })

  test('says that it is lost when its paragraph is gone', () => {
    const document = mixed()
    const anchor = anchorOn(document, '开头一段')
    document.get('root-v2', Y.XmlElement).delete(0, 1)
    expect(judgeWish(document, { anchor, replacement: '第一段' }, 'zh')).toEqual({ state: 'lost' })
  })
})
