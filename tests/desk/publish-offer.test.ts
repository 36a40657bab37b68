import { expect, test } from 'vitest'
import type { PressAnswer } from '../../src/desk/publishing/press-answers.ts'
import { offerPublication, publicationStatus } from '../../src/desk/publishing/rules.ts'
import type { Edition } from '../../src/generated/payload-types.ts'
import { note } from '../../src/press/missing.ts'

type State = Pick<PressAnswer, 'current' | 'changed' | 'missing'>

const target = { collection: 'answers' as const, id: 7 }
const lacksBody = { ...note('no-body', { target, field: 'body' }), message: '' }
const lacksName = { ...note('no-name', { target, field: 'bylines', toleratedInArchive: true }), message: '' }

function stateOf(kind: Edition['kind'] | null, given: Partial<State> = {}): State {
  // Only what the offer depends on: the line's kind and revision.
  const current = kind && ({ kind, revision: 3 } as Edition)
  return { current, changed: true, missing: [], ...given }
}

const asked = { asArchive: false }

test('the first publication asks for no notice', () => {
  const offer = offerPublication(stateOf(null), asked)
  expect(offer).toMatchObject({ kind: 'first', revision: 1, needsNotice: false, refusal: null })
})

test('a correction is the next revision and asks for a notice', () => {
  const offer = offerPublication(stateOf('first'), asked)
  expect(offer).toMatchObject({ kind: 'correction', revision: 4, needsNotice: true, refusal: null })
})

test('nothing is offered when nothing has changed, or while the issue is withdrawn', () => {
  expect(offerPublication(stateOf('first', { changed: false }), asked).refusal).toBe('nothing-changed')
  expect(offerPublication(stateOf('withdrawal'), asked).refusal).toBe('withdrawn')
})

test('an archive edition may lack what was printed without it, and nothing else', () => {
  const state = stateOf(null, { missing: [lacksBody, lacksName] })
  expect(offerPublication(state, asked).obstacles).toEqual([lacksBody, lacksName])
  expect(offerPublication(state, { asArchive: true })).toMatchObject({
    kind: 'archive',
    obstacles: [lacksBody],
  })
})

test('the status tells never published, published, changed since and withdrawn apart', () => {
  expect(publicationStatus(stateOf(null))).toBe('never')
  expect(publicationStatus(stateOf('first', { changed: false }))).toBe('published')
  expect(publicationStatus(stateOf('correction'))).toBe('changed')
  expect(publicationStatus(stateOf('withdrawal'))).toBe('withdrawn')
})
