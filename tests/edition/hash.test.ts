import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicaliseContent } from '../../src/edition/canonical.ts'
import { composePiece } from '../../src/edition/compose-issue.ts'
import { hashContent, hashText } from '../../src/edition/hash.ts'
import { readComposedIssue } from '../../src/edition/parse.ts'
import { arbitraryPiece } from '../support/arbitrary-blocks.ts'
import { composeModelIssue } from '../support/compose-model-issue.ts'
import { toExpectedShape } from '../support/expected-shape.ts'
import { readExpectedIssue } from '../support/model-issue.ts'

const modelHash = '8ebd91a1f927cee9e7a6eac648f85642a3fe1dcd0e6e8fa54d6c4c3ac08290f7'

test('F1: issue 343 has the hash that it was first given', () => {
  expect(composeModelIssue().hash).toBe(modelHash)
})

test('P4: the hash is the same in a process of another locale and time zone', () => {
  const script = fileURLToPath(new URL('../support/print-model-hash.ts', import.meta.url))
  for (const LANG of ['tr_TR.UTF-8', 'C']) {
    const env = { ...process.env, LANG, LC_ALL: LANG, TZ: 'Pacific/Kiritimati' }
    const printed = execFileSync(process.execPath, [script], { env, encoding: 'utf8' })
    expect(printed).toBe(composeModelIssue().hash)
  }
})

test('P4: the hash is the same whatever the order of keys', () => {
  fc.assert(
    fc.property(arbitraryPiece, fc.infiniteStream(fc.nat()), (piece, seeds) => {
      const content = composePiece({ kind: 'answer', locale: 'zh', piece })
      expect(hashContent(shuffleKeys(content, seeds))).toBe(hashContent(content))
    }),
  )
})

test('F1: the canonical form is RFC 8785, down to the bytes', () => {
  expect(canonicaliseContent({ b: [1, 0.5, null], a: { '\u20AC': '\n“', '\r': true } })).toBe(
    '{"a":{"\\r":true,"\u20AC":"\\n“"},"b":[1,0.5,null]}',
  )
  expect(hashText('{}')).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
})

test('F5: letters are kept as typed, neither composed nor decomposed', () => {
  expect(canonicaliseContent(['e\u0301'])).not.toBe(canonicaliseContent(['\u00E9']))
})

test('F5: half of a character is refused', () => {
  expect(() => canonicaliseContent(['\uD842'])).toThrow('half of a character')
})

test('P2: stored texts are checked against their hashes when they are read', () => {
  const composed = composeModelIssue()
  const contents = [composed.issue, ...composed.pieces.values()].map(canonicaliseContent)
  const texts = new Map(contents.map((text) => [hashText(text), text]))
  expect(readComposedIssue({ hash: composed.hash, texts })).toEqual(composed)
  const [piece = ''] = composed.pieces.keys()
  texts.set(piece, texts.get(piece)?.replace('安合作', '安全合作') ?? '')
  expect(() => readComposedIssue({ hash: composed.hash, texts })).toThrow('was altered')
  texts.delete(piece)
  expect(() => readComposedIssue({ hash: composed.hash, texts })).toThrow('is missing')
})

test('P1: composed issue 343 equals expected.json character by character', () => {
  const { series, number, totalNumber, title, lead, pullQuotes, answers, essays } = readExpectedIssue()
  expect(toExpectedShape(composeModelIssue())).toEqual({
    series,
    number,
    totalNumber,
    title,
    lead,
    pullQuotes,
    answers,
    essays,
  })
})

test('I1: the misprint of issue 343 stays as printed', () => {
  expect(JSON.stringify([...composeModelIssue().pieces.values()])).toContain('进一步的安合作')
})

/** Answers `value` with the keys of every object in an order that `seeds` decides. */
function shuffleKeys<Value>(value: Value, seeds: Iterator<number>): Value {
  if (Array.isArray(value)) {
    // An array of the same elements in the same places is of the same type.
    return value.map((item: unknown) => shuffleKeys(item, seeds)) as Value
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => ({ key, inner, rank: seeds.next().value }))
  entries.sort((a, b) => a.rank - b.rank)
  // The same properties in another order are of the same type.
  return Object.fromEntries(entries.map(({ key, inner }) => [key, shuffleKeys(inner, seeds)])) as Value
}
