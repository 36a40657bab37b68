import { expect, test } from 'vitest'
import { canonicaliseContent } from '../../src/edition/canonical.ts'
import { readContent } from '../../src/edition/parse.ts'
import {
  type SchemaRegistry,
  schemaRegistry,
  type Upcaster,
  upcastContent,
} from '../../src/edition/upcast.ts'
import { composeModelIssue } from '../support/compose-model-issue.ts'

const nameBody: Upcaster = ({ text, ...rest }) => ({ ...rest, schema: 0, body: text })
const addAuthorNote: Upcaster = (content) => ({ ...content, schema: 1, authorNote: null })

/** A history that never was: schema -1 called the body `text`, schema 0 had no author's note. */
const registry: SchemaRegistry = {
  current: 1,
  upcasters: new Map([
    [-1, nameBody],
    [0, addAuthorNote],
  ]),
}

test('F10: content of old schemas is read as content of today, one schema at a time', () => {
  const [piece] = composeModelIssue().pieces.values()
  if (!piece) throw new Error('Issue 343 has no piece')
  const { authorNote, body, ...rest } = piece
  expect(authorNote).toBeNull()
  expect(readContent(JSON.stringify({ ...rest, schema: -1, text: body }), registry)).toEqual(piece)
  expect(readContent(JSON.stringify({ ...rest, schema: 0, body }), registry)).toEqual(piece)
})

test('F10: content of today passes through as it is', () => {
  const { issue } = composeModelIssue()
  expect(readContent(canonicaliseContent(issue), registry)).toEqual(issue)
})

test('F10: content of a schema yet to come is refused with what to do', () => {
  expect(() => upcastContent({ schema: 2 }, schemaRegistry)).toThrow('Update Roundtable')
})

test('F10: a gap in the history, and an upcaster that skips a schema, are refused', () => {
  expect(() => upcastContent({ schema: -2 }, registry)).toThrow('schema -2')
  const skipping = { current: 3, upcasters: new Map([[1, () => ({ schema: 3 })]]) }
  expect(() => upcastContent({ schema: 1 }, skipping)).toThrow('schema 3')
})

test('F10: what an upcaster makes is checked like anything else', () => {
  const careless = { current: 1, upcasters: new Map([[0, () => ({ schema: 1, type: 'piece' })]]) }
  expect(() => readContent('{"schema":0}', careless)).toThrow('does not have the format')
})
