import { describe, expect, it } from 'vitest'
import { RoundtableError } from '../../src/kernel/errors.ts'
import { checkQuery, type PublicQuery } from '../../src/public-api/query-rules.ts'
import { surfaces } from '../../src/public-api/surfaces.ts'

function refusalOf(query: PublicQuery): string | null {
  try {
    checkQuery(query, surfaces.issues)
    return null
  } catch (error) {
    if (error instanceof RoundtableError) return error.sentences.en
    throw error
  }
}

describe('a public query', () => {
  it.each<PublicQuery>([
    {},
    { limit: 1, page: 1, depth: 0 },
    { limit: 100, page: 1000, depth: 2 },
    { where: { slug: { equals: '343' } }, sort: ['-totalNumber', 'id'], locale: 'zh' },
    { where: { and: [{ or: [{ number: { in: '1,2' } }] }] }, draft: false, trash: false, joins: {} },
    { where: { series__slug: { equals: 'roundtable' } } },
    { select: { title: true }, populate: { answers: { headline: true } } },
    { fallbackLocale: false },
    { locale: 'zh', fallbackLocale: 'zh' },
  ])('is taken: %j', (query) => {
    expect(refusalOf(query)).toBeNull()
  })

  it.each<[PublicQuery, string]>([
    [{ limit: 0 }, 'limit is a whole number from 1 to 100; ask for more in several calls.'],
    [{ depth: 3 }, 'depth is a whole number from 0 to 2; ask for more in several calls.'],
    [{ draft: true }, 'Without a session only what is published can be read: leave out draft.'],
    [{ trash: true }, 'Without a session only what is published can be read: leave out trash.'],
    [{ locale: 'all' }, 'locale is zh or en, one at a time.'],
    [{ joins: { docs: { limit: 0 } } }, 'There are no joins here: query by issue or question instead.'],
    [{ sort: ['id', 'id', 'id', 'id'] }, 'sort takes 3 fields at most.'],
    [{ where: 'x' }, 'Write where as where[field][operator]=value, such as where[slug][equals]=343.'],
    [
      { where: { slug: 'x' } },
      'Write where as where[field][operator]=value, such as where[slug][equals]=343.',
    ],
    [{ where: { number: { equals: 'x' } } }, 'The value of number is a number.'],
    [
      { where: { printedOn: { like: 'x' } } },
      'printedOn does not take like; it takes: equals, not_equals, in, not_in, exists, greater_than, greater_than_equal, less_than, less_than_equal.',
    ],
    [{ select: { lead: { root: true } } }, 'select takes whole fields only: write select[lead]=true.'],
    [
      { populate: { experts: { affiliations: { title: true } } } },
      'populate[experts] takes whole fields only: write populate[experts][affiliations]=true.',
    ],
    [{ where: { _status: { equals: 'x' } } }, 'The value of _status is one of draft, published.'],
  ])('is refused with a sentence: %j', (query, sentence) => {
    expect(refusalOf(query)).toBe(sentence)
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('has no field %s', (path) => {
    expect(refusalOf({ where: JSON.parse(`{"${path}": {"equals": 1}}`) })).toContain('cannot name the field')
    expect(refusalOf({ sort: path })).toContain('cannot name the field')
  })

  it('has no language to fall back on but its own', () => {
    expect(refusalOf({ locale: 'en', fallbackLocale: 'zh' })).toContain(
      'Each language is published by itself',
    )
    expect(refusalOf({ locale: 'en', fallbackLocale: ['en', 'zh'] })).toContain('published by itself')
  })
})
