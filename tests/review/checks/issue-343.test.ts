import { expect, test } from 'vitest'
import { checkIssue } from '../../../src/review/checks/check-issue.ts'
import { type CheckLists, prepareIssue } from '../../../src/review/checks/checked-issue.ts'
import { composeModelIssue } from '../../support/compose-model-issue.ts'
import { readExpectedIssue } from '../../support/model-issue.ts'

/** The people of the page as they would be on file, and the one post that it names. */
function listsOfThePage(): CheckLists {
  const people = readExpectedIssue().answers.flatMap(({ experts }) => experts)
  return {
    experts: people.map(({ name, titles }) => ({
      name,
      otherNames: [],
      affiliations: titles.map((title) => ({ title })),
    })),
    officeHolders: [{ name: '习近平', post: '主席', validFrom: '2013-03-14', validTo: null, order: 1 }],
    wordings: [],
  }
}

function check(lists: CheckLists) {
  return checkIssue(
    prepareIssue({
      composed: composeModelIssue(),
      pieceIds: [1, 2, 3, 4],
      lists,
      deadPaths: new Set(),
      today: '2025-09-01',
    }),
  ).map(({ severity, check: name, unit, place, quote }) => [
    severity,
    name,
    `${unit} ${place.block ?? place.field}`,
    quote.text,
  ])
}

/** Everything that the checks say of a page that a newspaper printed, each with the reason why an editor wants to read it. */
const said = [
  {
    found: ['note', 'dates', 'page lead-1', '去年'],
    why: '去年7月 is 2024 only beside the date of the page',
  },
  {
    found: ['note', 'dates', 'page question', '近年来'],
    why: 'the question counts from a day that it does not name',
  },
  { found: ['note', 'dates', '1 answer1-p7', '今年'], why: '今年 is 2025 only beside the date of the page' },
  {
    found: ['note', 'dates', '2 answer2-p4', '今年'],
    why: 'a figure of 今年1月至7月 is quoted without its page',
  },
  {
    found: ['note', 'dates', '3 answer3-p5', '近年来'],
    why: 'what happened 近年来 depends on when it is read',
  },
]

test('of issue 343, with its people on file, the checks point at relative dates and at nothing else', () => {
  expect(check(listsOfThePage())).toEqual(said.map(({ found }) => found))
})

test('with nobody on file they note each name once besides', () => {
  const names = check({ experts: [], officeHolders: [], wordings: [] }).filter(([, name]) => name === 'names')
  expect(names).toEqual([
    ['note', 'names', '1 byline', '许涛'],
    ['note', 'names', '2 byline', '刘华芹'],
    ['note', 'names', '3 byline', '韩璐'],
  ])
})
