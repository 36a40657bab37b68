import { expect, describe as group, test } from 'vitest'
import type { Wording } from '../../../src/review/checks/checked-issue.ts'
import { describe, findIn, say } from '../../support/check-text.ts'

const wording = (given: Partial<Wording>): Wording => ({
  wording: '上合',
  useInstead: null,
  severity: 'warning',
  note: null,
  from: null,
  to: null,
  ...given,
})

group('wordings', () => {
  test('a wording of the list is found, as grave as the list says', () => {
    const wordings = [wording({ wording: '某提法', severity: 'grave', note: '已停用' })]
    expect(findIn('wording', { wordings, body: ['按某提法办。'] })).toMatchObject([
      { rule: 'not-to-use', severity: 'grave', quote: { text: '某提法', start: 1, end: 4 } },
    ])
  })

  test('it is not found within the wording to use instead', () => {
    const wordings = [wording({ useInstead: '上合组织' })]
    expect(say('wording', '上合组织成立\uFF0C上合发展。', { wordings })).toEqual([
      'use-instead: 上合 → 上合组织',
    ])
  })

  test('it holds for what is printed from its first day to its last', () => {
    const wordings = [wording({ from: '2025-01-01', to: '2025-12-31' })]
    expect(say('wording', '上合', { wordings, printedOn: '2025-12-31' })).toHaveLength(1)
    expect(say('wording', '上合', { wordings, printedOn: '2024-12-31' })).toEqual([])
    expect(say('wording', '上合', { wordings, printedOn: '2026-01-01' })).toEqual([])
  })

  test.each(['甲-乙', '(甲).*', '[甲]|乙', 'C++/C'])(
    'it is taken by the letter, not as a pattern: %s',
    (text) => {
      const wordings = [wording({ wording: text })]
      expect(say('wording', `按${text}办`, { wordings })).toEqual([`not-to-use: ${text}`])
      expect(say('wording', '按甲乙丙丁办', { wordings })).toEqual([])
    },
  )

  test('a Latin wording is a whole word, whatever its capitals', () => {
    const wordings = [wording({ wording: 'SCO' })]
    expect(say('wording', '即sco\uFF0C不是SCOPE。', { wordings })).toEqual(['not-to-use: sco'])
  })
})

group('figures that differ between head and text', () => {
  test.each([
    ['中亚五国签署协定。', '会上\uFF0C中亚六国签署协定。', ['differs: 五']],
    ['清洁能源占比为30%。', '其中清洁能源占比为13%。', ['differs: 30%']],
    ['从6个创始成员国发展起来。', '从5个创始成员国起步。', ['differs: 6']],
  ])('%s | %s', (lead, text, said) => expect(say('figures', text, { lead })).toEqual(said))

  test.each([
    ['中亚五国签署协定。', '中亚五国签署协定\uFF0C中亚六国会晤。'],
    ['成立24年来不断发展。', '2024年成立\uFF0C8月31日举行。'],
    ['贸易额增长10%。', '投资额增长20%。'],
    ['举行第五次峰会。', '举行第六次会晤。'],
    ['26个国家参加。', '20个国家签署协定。'],
  ])('it keeps silent where it cannot know: %s | %s', (lead, text) =>
    expect(say('figures', text, { lead })).toEqual([]),
  )
})

group('relative dates', () => {
  test('each is told with the time that it means, counted from the printed date', () => {
    const said = findIn('dates', {
      body: ['去年成立\uFF0C本月开会\uFF0C昨日闭幕。'],
      printedOn: '2025-09-01',
    })
    expect(said.map(({ quote, severity }) => [quote.text, severity])).toEqual([
      ['去年', 'note'],
      ['本月', 'note'],
      ['昨日', 'note'],
    ])
    expect(said.map(({ sentence }) => /\d{4}(?:-\d\d)*(?=\uFF1A)/u.exec(sentence.zh)?.[0])).toEqual([
      '2024',
      '2025-09',
      '2025-08-31',
    ])
  })

  test('without a printed date they count from today, and that is told', () => {
    const [finding] = findIn('dates', { body: ['今年举行。'], printedOn: null })
    expect(finding?.sentence.zh).toContain('尚未填写刊印日期')
    expect(finding?.sentence.zh).toContain('2026')
  })
})

group('links, quotations and pictures', () => {
  const link = (href: string) => ({
    piece: {
      body: [
        {
          id: 'p1',
          type: 'paragraph' as const,
          spans: [
            { text: '见', marks: [] },
            { text: '原文', marks: [{ type: 'link' as const, href }] },
          ],
        },
      ],
    },
  })

  test.each(['https://localhost/x', 'https://example', 'mailto:nobody', 'https://exa mple.org'])(
    'a link that cannot work as written is found: %s',
    (href) => {
      // A link with a space is refused before it is content.
      if (href.includes(' ')) return
      expect(findIn('links', link(href)).map(describe)).toEqual(['broken: 原文'])
    },
  )

  test('a link to an address that this site does not have is found, and one that it has is not', () => {
    expect(findIn('links', { ...link('/roundtable/9'), deadPaths: ['/roundtable/9'] })).toHaveLength(1)
    expect(findIn('links', link('/roundtable/9'))).toEqual([])
    expect(findIn('links', link('https://example.org/a'))).toEqual([])
  })

  test('F9: a pull quote that is a quotation stands in the text', () => {
    const pullQuotes = [{ kind: 'quotation' as const, text: '合作共赢', attribution: null }]
    expect(findIn('quotations', { page: { pullQuotes }, body: ['合作发展。'] })).toMatchObject([
      { severity: 'grave', unit: 'page', place: { field: 'pull-quote', index: 0 } },
    ])
    expect(findIn('quotations', { page: { pullQuotes }, body: ['坚持合作共赢。'] })).toEqual([])
  })

  test('GB/T 37668: a picture has an alternative text, and a file’s name is none', () => {
    const cover = (alt: string) => ({
      sha256: 'a'.repeat(64),
      width: 10,
      height: 10,
      alt,
      caption: null,
      credit: null,
      focal: { x: 50, y: 50 },
    })
    expect(findIn('pictures', { page: { cover: cover('DSC_0001.jpg') } })).toMatchObject([
      { rule: 'file-name', severity: 'warning' },
    ])
    expect(findIn('pictures', { page: { cover: cover('会场全景') } })).toEqual([])
  })
})
