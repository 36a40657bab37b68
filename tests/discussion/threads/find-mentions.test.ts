import { expect, test } from 'vitest'
import {
  findBegun,
  findMentions,
  suggestPeople,
} from '../../../src/discussion/threads/client/find-mentions.ts'

const people = [
  { id: 1, name: '许涛' },
  { id: 2, name: '许涛涛' },
  { id: 3, name: 'Ann Lee' },
]

test('a mention is an @ before a name; of names that begin alike the longest is meant, and each counts once', () => {
  expect(findMentions('@许涛涛请看\uFF0C@许涛 @许涛', people)).toEqual([2, 1])
  expect(findMentions('许涛 请 @Ann Lee 核', people)).toEqual([3])
  expect(findMentions('a@b.example', people)).toEqual([])
})

test('what is begun behind an @ offers the people whose names hold it, those that begin with it first', () => {
  expect(findBegun('请 @许', 4)).toEqual({ at: 2, begun: '许' })
  expect(findBegun('请看', 2)).toBeNull()
  expect(findBegun('@许涛\n请看', 6)).toBeNull()
  expect(suggestPeople('涛', people).map(({ id }) => id)).toEqual([1, 2])
  expect(suggestPeople('lee', people).map(({ id }) => id)).toEqual([3])
})
