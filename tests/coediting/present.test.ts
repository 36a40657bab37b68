import { expect, test } from 'vitest'
import { shortenName } from '../../src/coediting/presence/initials.ts'
import { findPeopleAt, readPresent } from '../../src/coediting/presence/present.ts'

const editor = { person: 1, name: '林晓', color: '#9b1c1c' }
const chief = { person: 2, name: 'Zoe Adams', color: '#1d4ed8' }
const at = (field: string | null, id = 7) => ({ collection: 'answers', id, field })

test('whoever shows no place, or nonsense, is at no document', () => {
  const nonsense = [
    null,
    'a',
    { ...editor },
    { ...editor, place: { collection: 'answers' } },
    { place: at(null) },
  ]
  expect(readPresent(nonsense)).toEqual([])
})

test('a person with several windows stands once, with each field that they are in', () => {
  const present = readPresent([
    { ...chief, place: at('body') },
    { ...editor, place: at('headline') },
    { ...editor, place: at('body') },
    { ...editor, place: at('body', 8) },
  ])
  expect(findPeopleAt(present, { collection: 'answers', id: 7 })).toEqual([
    { ...editor, fields: ['body', 'headline'] },
    { ...chief, fields: ['body'] },
  ])
})

test('two people of one name are two people', () => {
  const present = readPresent([
    { ...editor, place: at(null) },
    { ...editor, person: 3, place: at(null) },
  ])
  expect(findPeopleAt(present, { collection: 'answers', id: 7 })).toHaveLength(2)
})

test.each([
  ['欧阳晓林', '晓林'],
  ['林晓', '林晓'],
  ['责任编辑 Editor', '编辑'],
  ['Zoe van Adams', 'ZA'],
  ['zoe', 'Z'],
  ['', ''],
])('the circle of %j says %j', (name, letters) => {
  expect(shortenName(name)).toBe(letters)
})
