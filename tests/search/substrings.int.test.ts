import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { foldText } from '../../src/search/fold-text.ts'
import { openWorld, type World } from '../setup/world.ts'
import { readExpectedIssue } from '../support/model-issue.ts'
import { makeUniqueName } from '../support/unique-name.ts'
import { find, listFound, publishIndexed } from './search-world.ts'

const series = makeUniqueName('series')
let world: World

beforeAll(async () => {
  world = await openWorld()
  await publishIndexed(world.payload, { series })
})

/** Every text of issue 343, with where it is found. */
function listTexts(): { text: string; found: string }[] {
  const expected = readExpectedIssue()
  const slugs = ['xu-tao', 'liu-hua-qin', 'han-lu']
  const front = [
    expected.title,
    expected.lead,
    `第${expected.number}期·总${expected.totalNumber}期`,
    ...expected.pullQuotes,
  ]
  const pieces = [
    ...expected.answers.map((answer, index) => ({
      found: `343/${slugs[index]}`,
      texts: [
        answer.question,
        answer.headline,
        ...answer.experts.flatMap(({ name, titles }) => [name, titles.join('、')]),
        ...answer.body.map(({ runIn = '', text }) => runIn + text),
      ],
    })),
    ...expected.essays.map(({ headline, author, body }, index) => ({
      found: `343/essay-${index + 1}`,
      texts: [
        headline,
        author.name,
        author.titles.join('、'),
        ...body.map(({ runIn = '', text }) => runIn + text),
      ],
    })),
  ]
  return [
    ...front.map((text) => ({ text, found: '343' })),
    ...pieces.flatMap(({ found, texts }) => texts.flatMap((text) => (text ? [{ text, found }] : []))),
  ]
}

const substring = fc.constantFrom(...listTexts()).chain(({ text, found }) => {
  const characters = Array.from(text)
  return fc
    .tuple(
      fc.nat(characters.length - 1),
      fc.oneof(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 300 })),
    )
    .map(([from, length]) => ({ query: characters.slice(from, from + length).join(''), found }))
})

test('every substring of two or more characters of any text of issue 343 is found, punctuation or not', async () => {
  await fc.assert(
    fc.asyncProperty(substring, async ({ query, found }) => {
      fc.pre(Array.from(foldText(query).replaceAll(' ', '')).length >= 2)
      expect(listFound(await find(world.payload, { q: query, series }))).toContain(found)
    }),
    { numRuns: 400 },
  )
})
