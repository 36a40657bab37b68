import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../setup/world.ts'
import { readExpectedIssue } from '../support/model-issue.ts'
import { makeUniqueName } from '../support/unique-name.ts'
import { ask, find, listFound, publishIndexed } from './search-world.ts'

let world: World
let series: string

beforeAll(async () => {
  world = await openWorld()
})

beforeEach(() => {
  series = makeUniqueName('series')
})

/** Searches the test's own series and answers the addresses of what is found. */
async function found(q: string, more: Record<string, string> = {}): Promise<string[]> {
  return listFound(await find(world.payload, { q, series, ...more }))
}

describe('what is found', () => {
  test('traditional characters find simplified ones, in full width and in capitals too', async () => {
    await publishIndexed(world.payload, {
      series,
      change: (parts) => {
        parts.frontMatter.title = '數字經濟與AI'
      },
    })
    expect(await found('数字经济')).toContain('343')
    expect(await found('擘畫')).toEqual([])
    expect(await found('數字經濟與\uFF41\uFF49')).toEqual(['343'])
    expect(await found('許濤')).toContain('343/xu-tao')
  })

  test('a name is found with and without its inner space', async () => {
    await publishIndexed(world.payload, { series })
    expect((await found('许涛'))[0]).toBe('343/xu-tao')
    expect((await found('许 涛'))[0]).toBe('343/xu-tao')
    expect((await found('许\u3000涛'))[0]).toBe('343/xu-tao')
  })

  test('all words must be there, wherever; a phrase in quotes must stand as it is', async () => {
    await publishIndexed(world.payload, { series })
    expect(await found('许涛 安全')).toContain('343/xu-tao')
    expect(await found('许涛 量子色动力学')).toEqual([])
    expect(await found('“安全合作内涵持续丰富”')).toContain('343/xu-tao')
    expect(await found('“安全内涵丰富”')).toEqual([])
    expect(await found('安全内涵丰富')).toContain('343/xu-tao')
  })

  test('a word of the title and a name together find the issue', async () => {
    await publishIndexed(world.payload, { series })
    expect(await found('擘画 许涛')).toEqual(['343'])
  })

  test('a single character is looked for in titles and names only', async () => {
    await publishIndexed(world.payload, { series })
    const answer = await find(world.payload, { q: '涛', series })
    expect(answer.by).toBe('character')
    expect(listFound(answer)).toEqual(['343/xu-tao'])
    expect(await found('的')).toEqual([])
  })

  test('a passage leads to its paragraph, with what was found marked', async () => {
    await publishIndexed(world.payload, { series })
    const phrase = readExpectedIssue().answers[0]?.body[1]?.text.slice(4, 12) ?? ''
    const { results } = await find(world.payload, { q: phrase, series })
    const passage = results[0]?.passages[0]
    expect(passage?.anchor).toBe('answer1-p2')
    expect(passage?.runs.find(({ isMarked }) => isMarked)?.text).toBe(phrase)
  })

  test('an expert without words in the texts is found by pinyin and its initials', async () => {
    const slug = makeUniqueName('expert')
    await publishIndexed(world.payload, {
      series,
      change: (parts) => {
        const [first] = parts.runningOrder
        if (first?.type === 'question' && first.pieces[0]) {
          first.pieces[0].bylines = [{ name: '欧阳璞玥', titles: [], titlesAsPrinted: '' }]
        }
      },
      addresses: ({ pieces }) => {
        if (pieces[0]) pieces[0].experts = [slug]
      },
    })
    for (const q of ['ouyangpuyue', 'oypy', 'Ouyang Puyue', 'puyue']) {
      const { names, by, results } = await find(world.payload, { q, series })
      expect(names, q).toContainEqual({ kind: 'expert', slug, name: '欧阳璞玥', isExact: true })
      expect(by).toBe('name')
      expect(results[0]?.facts.signers).toEqual([{ name: '欧阳璞玥', slug }])
    }
  })
})

describe('the order of results', () => {
  test('a title that is the query comes first, then titles and names with it, then texts; the newest first', async () => {
    const write = (issue: string, printedOn: string, title: string) =>
      publishIndexed(world.payload, {
        series,
        issue,
        change: (parts) => {
          parts.frontMatter = { ...parts.frontMatter, title, printedOn }
        },
      })
    await write('1', '2020-01-01', '人文交流')
    await write('2', '2021-01-01', '论人文交流')
    await write('3', '2022-01-01', '再论人文交流')
    await write('4', '2023-01-01', '别的')
    const order = await found('人文交流')
    expect(order.slice(0, 7)).toEqual(['1', '4/han-lu', '3', '3/han-lu', '2', '2/han-lu', '1/han-lu'])
  })

  test('a word stands before the same letters across two words', async () => {
    const write = (issue: string, printedOn: string, lead: string) =>
      publishIndexed(world.payload, {
        series,
        issue,
        change: (parts) => {
          parts.frontMatter = { ...parts.frontMatter, printedOn }
          parts.frontMatter.lead.body = [
            { id: 'lead-1', type: 'paragraph', spans: [{ text: lead, marks: [] }] },
          ]
        },
      })
    await write('1', '2020-01-01', '海外的华人。')
    await write('2', '2024-01-01', '中华人民。')
    const order = await found('华人')
    expect(order.filter((address) => !address.includes('/'))).toEqual(['1', '2'])
  })
})

describe('narrowing', () => {
  test('by year, expert and topic, with words and without', async () => {
    const topic = makeUniqueName('topic')
    await publishIndexed(world.payload, { series, issue: '1', year: 2019 })
    await publishIndexed(world.payload, {
      series,
      issue: '2',
      year: 2024,
      addresses: (addresses) => {
        addresses.topics = [{ slug: topic, name: '上海合作组织' }]
      },
    })
    const issues = async (more: Record<string, string>, q = '安全合作') => [
      ...new Set((await found(q, more)).map((address) => address.split('/')[0])),
    ]
    expect(await issues({ year: '2019' })).toEqual(['1'])
    expect(await issues({ topic })).toEqual(['2'])
    expect(await issues({ topic, year: '2019' })).toEqual([])
    // Of one day, and with ids of chance: in no order.
    expect((await found('', { expert: 'xu-tao' })).toSorted()).toEqual(['1/xu-tao', '2/xu-tao'])
    expect((await find(world.payload, { q: '', series })).by).toBe('filters')
  })

  test('pages go on where the one before ended, and past the last there is nothing', async () => {
    for (const issue of ['1', '2', '3', '4']) await publishIndexed(world.payload, { series, issue })
    const pages = await Promise.all(
      ['1', '2', '3'].map((page) => find(world.payload, { q: '上合组织', series, page })),
    )
    expect(pages.map(({ results }) => results.length)).toEqual([
      10,
      pages[0]?.total === 20 ? 10 : expect.any(Number),
      expect.any(Number),
    ])
    const all = pages.flatMap(listFound)
    expect(new Set(all).size).toBe(all.length)
    expect(all).toHaveLength(pages[0]?.total ?? 0)
    expect((await find(world.payload, { q: '上合组织', series, page: '20' })).results).toEqual([])
  })
})

describe('whatever is typed', () => {
  const shared = makeUniqueName('series')

  beforeAll(async () => {
    await publishIndexed(world.payload, { series: shared })
  })

  test.each([
    '%',
    '_',
    '\\',
    "'",
    '"',
    '""',
    '“',
    '\0',
    '\0\0',
    '🎉',
    '🎉安全',
    "'; drop table search.documents; --",
    '%安全%',
    '安_全',
    '\uD800',
    'a'.repeat(10_000),
    '安全'.repeat(5_000),
    '& | ! ( ) :*',
    '{安全}',
    '$1',
    '安全 '.repeat(200),
    '(',
    '[a-z]+',
    '\u202E安全',
  ])('%j is answered, and changes nothing', async (q) => {
    const answer = await ask(world.payload, { q, series: shared })
    expect(['found', 'empty', 'too-long', 'only-punctuation']).toContain(answer.state)
    expect(await found('安全合作内涵', { series: shared })).toContain('343/xu-tao')
  })

  test('signs of patterns are not patterns', async () => {
    expect(await found('安%作', { series: shared })).toEqual([])
    expect(await found('安_合作', { series: shared })).toEqual([])
  })
})
