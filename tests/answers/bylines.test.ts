import { describe, expect, test } from 'vitest'
import { type BylineRow, completeByline, forgetPrefill, listTitleOf } from '../../src/answers/rules.ts'

const separator = '、'
const offer = { name: '许涛', titles: ['研究院研究员', '协会副会长'] }
const filled: BylineRow = {
  id: 'row',
  expert: 1,
  name: '许涛',
  titles: ['研究院研究员', '协会副会长'],
  titlesAsPrinted: '研究院研究员、协会副会长',
}

describe('completing a byline', () => {
  test('takes name and titles from the expert, and joins the titles as they are printed', () => {
    expect(completeByline({ byline: { id: 'row', expert: 1 }, offer, separator })).toEqual(filled)
  })

  test('leaves what was typed', () => {
    const typed = { ...filled, name: '许 涛', titles: ['所长'], titlesAsPrinted: '研究所所长' }
    expect(completeByline({ byline: typed, offer, separator })).toEqual(typed)
  })
})

describe('forgetting a prefill', () => {
  test('another expert takes nothing over from the first', () => {
    const byline = forgetPrefill({ byline: { ...filled, expert: 2 }, previous: filled, separator })
    expect(byline).toMatchObject({ expert: 2, name: null, titles: [], titlesAsPrinted: null })
  })

  test('a name typed by hand stays when an expert is linked to it, and so does what is typed with another expert', () => {
    const unlinked = { ...filled, expert: null }
    expect(forgetPrefill({ byline: filled, previous: unlinked, separator })).toEqual(filled)
    const retyped = { ...filled, expert: 2, name: '韩璐' }
    expect(forgetPrefill({ byline: retyped, previous: filled, separator })).toEqual(retyped)
  })

  test('a title that is added is printed too, unless the print was set by hand', () => {
    const titles = ['研究院研究员', '协会副会长', '博士生导师']
    const added = forgetPrefill({ byline: { ...filled, titles }, previous: filled, separator })
    expect(completeByline({ byline: added, offer, separator }).titlesAsPrinted).toBe(titles.join('、'))
    const byHand = { ...filled, titlesAsPrinted: '研究员' }
    expect(forgetPrefill({ byline: { ...byHand, titles }, previous: byHand, separator })).toMatchObject({
      titlesAsPrinted: '研究员',
    })
  })

  test('a new row has nothing to forget', () => {
    expect(forgetPrefill({ byline: filled, previous: null, separator })).toEqual(filled)
  })
})

test('lists name a piece by who signs it and its headline', () => {
  expect(
    listTitleOf({
      bylines: [filled, { ...filled, name: '韩璐' }],
      headline: '小标题',
      opening: () => '正文',
    }),
  ).toBe('许涛、韩璐｜小标题')
})

test('lists name a piece without name and headline by how its text begins, and an empty one by dots', () => {
  const unnamed = { bylines: [{ ...filled, name: null }], headline: null }
  expect(listTitleOf({ ...unnamed, opening: () => '习近平主席指出' })).toBe('习近平主席指出')
  expect(listTitleOf({ ...unnamed, opening: () => '' })).toBe('…')
})
