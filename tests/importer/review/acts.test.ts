import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lengthOfCut, textOfCut } from '../../../src/importer/cut.ts'
import { accountOf } from '../../../src/importer/review/account-of.ts'
import { type Act, actSchema } from '../../../src/importer/review/act.ts'
import { applyAct, replayActs } from '../../../src/importer/review/apply-act.ts'
import { findSeam } from '../../../src/importer/review/find-seam.ts'
import { listPassages } from '../../../src/importer/review/list-passages.ts'
import { listPlaces } from '../../../src/importer/review/list-places.ts'
import { openReview } from '../../../src/importer/review/open-review.ts'
import type { Review } from '../../../src/importer/review/review.ts'
import { widenPunctuation } from '../../../src/importer/widen-punctuation.ts'
import { RoundtableError } from '../../../src/kernel/errors.ts'
import { previewText } from '../support/import-text.ts'
import { sampleText } from '../support/sample-pages.ts'

const english = [
  'Think Tank Roundtable (No. 54, Total No. 343)',
  'A new chapter for cooperation',
  'How should security cooperation be understood?',
  'John Smith (Professor, Example University; Director, Example Institute): Security comes first. It has',
  'A headline in between',
  'always been the priority of the organisation, and it stays so for the years to come.',
  'Trade follows. Exports grew by 2.7 percent in the first half of the year, as customs data show.',
].join('\n\n')
const previews = [previewText(sampleText), previewText(english), previewText('')]

/** Picks whatever an editor could do next, sensible or not. */
function chooseAct(
  review: Review,
  [kind, what, where, more]: readonly [number, number, number, number],
): Act {
  const pick = <Item>(items: readonly Item[], by: number): Item | undefined =>
    items[by % Math.max(1, items.length)]
  const passage = pick(listPassages(review), what)
  const id = passage?.id ?? 'p1'
  const piece = pick(review.issue.pieces, where)
  const person = pick(piece?.people ?? [], more)?.id ?? 'w1'
  const paragraph = pick(piece?.body ?? [], what)
  switch (kind % 8) {
    case 0:
      return { act: 'accept', finding: pick(review.findings, what)?.id ?? 'f1' }
    case 1:
      return { act: 'split', passage: id, at: more % ((passage?.text.length ?? 1) + 2) }
    case 2:
    case 3: {
      const place = pick(listPlaces(review, id), where)?.place ?? { in: 'unplaced' }
      return { act: 'move', passage: id, to: place, rest: more % 5 === 0 }
    }
    case 4:
      return { act: 'drop', passage: id }
    case 5:
      return { act: 'run-in', paragraph: paragraph?.id ?? 'b1', end: more % 40 }
    case 6:
      return {
        act: 'pair',
        piece: piece?.id ?? 'a1',
        question: pick([...review.issue.questions.map((one) => one.id), null], more) ?? null,
      }
    default:
      return { act: 'expert', person, choice: { kind: 'create' } }
  }
}

const anySteps = fc.array(fc.tuple(fc.nat(7), fc.nat(400), fc.nat(400), fc.nat(400)), {
  minLength: 1,
  maxLength: 25,
})
const anyPage = fc.nat(previews.length - 1)

function openPage(page: number): Review {
  return openReview(previews[page] ?? previewText(''))
}

/** Does what fits of some steps, and answers the acts that did. */
function work(
  review: Review,
  steps: readonly (readonly [number, number, number, number])[],
): { review: Review; acts: Act[] } {
  const acts: Act[] = []
  let current = review
  for (const step of steps) {
    const act = chooseAct(current, step)
    expect(actSchema.parse(act)).toEqual(act)
    try {
      current = applyAct(current, act)
      acts.push(act)
    } catch (error) {
      expect(error).toBeInstanceOf(RoundtableError)
    }
  }
  return { review: current, acts }
}

function expectAccounted(review: Review): void {
  const ids = new Set(listPassages(review).map(({ id }) => id))
  let reached = 0
  for (const { start, end, by, fate } of accountOf(review)) {
    expect(start).toBe(reached)
    expect(
      by === 'D5' || ids.has(by) || (fate === 'dropped' && /^[DV]\d$/u.test(by)),
      `${by} holds a lost letter`,
    ).toBe(true)
    reached = end
  }
  expect(reached).toBe(review.source.text.length)
}

describe('I1: after any acts', () => {
  test('each letter of the source is printed, unplaced or dropped by a rule', () => {
    fc.assert(
      fc.property(anyPage, anySteps, (page, steps) => expectAccounted(work(openPage(page), steps).review)),
      {
        numRuns: 250,
      },
    )
  })

  test('every text is a cut of the source, unit by unit, in widened punctuation', () => {
    fc.assert(
      fc.property(anyPage, anySteps, (page, steps) => {
        const { review } = work(openPage(page), steps)
        for (const { text, at } of listPassages(review)) {
          expect(text).toBe(widenPunctuation(textOfCut(review.source.text, at)))
          expect(text).toHaveLength(lengthOfCut(at))
          expect(text.trim()).not.toBe('')
        }
      }),
      { numRuns: 200 },
    )
  })

  test('ids are unique, findings point to what is there, and numbers come from a masthead', () => {
    fc.assert(
      fc.property(anyPage, anySteps, (page, steps) => {
        const { review } = work(openPage(page), steps)
        const { issue, findings } = review
        const ids = [...listPassages(review), ...findings, ...issue.questions, ...issue.pieces].map(
          ({ id }) => id,
        )
        expect(new Set(ids).size).toBe(ids.length)
        const known = new Set(
          [
            ...listPassages(review),
            ...issue.pieces.flatMap(({ people }) => people.flatMap(({ titles }) => titles)),
          ].map(({ id }) => id),
        )
        for (const { about, state } of findings)
          if (state === 'open') expect(known.has(about), about).toBe(true)
        const questions = new Set(issue.questions.map(({ id }) => id))
        for (const { question } of issue.pieces)
          if (question !== null) expect(questions.has(question)).toBe(true)
        if (!issue.masthead) expect(issue.number ?? issue.totalNumber).toBeNull()
      }),
      { numRuns: 200 },
    )
  })
})

test('the same acts give the same review, done one by one or replayed, and undoing is replaying all but the last', () => {
  fc.assert(
    fc.property(anyPage, anySteps, (page, steps) => {
      const preview = previews[page] ?? previewText('')
      const { review, acts } = work(openPage(page), steps)
      expect(replayActs(preview, acts)).toEqual(review)
      const before = acts.slice(0, -1)
      const last = acts.at(-1)
      if (last) expect(applyAct(replayActs(preview, before), last)).toEqual(review)
    }),
    { numRuns: 150 },
  )
})

test('an act leaves the review that it was given as it was', () => {
  fc.assert(
    fc.property(anyPage, anySteps, (page, steps) => {
      const review = openPage(page)
      work(review, steps)
      expect(review).toEqual(openPage(page))
    }),
    { numRuns: 150 },
  )
})

test('V2, V3: a paragraph parted anywhere and joined again is the same issue', () => {
  fc.assert(
    fc.property(anyPage, fc.nat(400), fc.nat(400), (page, which, where) => {
      const review = openPage(page)
      const places = review.issue.pieces.flatMap(({ id, body }) =>
        body.map((paragraph, index) => ({ piece: id, index, paragraph })),
      )
      const one = places[which % Math.max(1, places.length)]
      fc.pre(one !== undefined)
      if (!one) return
      const { text } = one.paragraph
      const at = where % text.text.length
      fc.pre(at > 0)
      const parted = applyAct(review, { act: 'split', passage: text.id, at })
      const rest = parted.issue.pieces.find(({ id }) => id === one.piece)?.body[one.index + 1]
      const joined = applyAct(parted, {
        act: 'move',
        passage: rest?.text.id ?? '',
        to: { in: 'body', piece: one.piece, index: one.index, how: 'append' },
      })
      expect(joined.issue).toEqual(review.issue)
    }),
    { numRuns: 250 },
  )
})

test('V2: a join parts at its seam into what the two lines say', () => {
  for (const preview of previews) {
    const review = openReview(preview)
    for (const finding of review.findings.filter(({ kind }) => kind === 'join')) {
      const seam = findSeam(review, finding)
      expect(seam).not.toBeNull()
      if (!seam) continue
      const parted = applyAct(review, { act: 'split', ...seam })
      expect(parted.findings.find(({ id }) => id === finding.id)?.state).toBe('changed')
      expect(parted.findings.filter(({ state }) => state !== 'open')).toHaveLength(1)
      const [, [start] = [0]] = finding.at
      expect(listPassages(parted).some(({ at }) => at[0]?.[0] === start)).toBe(true)
    }
  }
})

test('every place that is offered can be moved to', () => {
  for (const preview of previews) {
    const review = openReview(preview)
    // Each thirteenth passage: of every kind some.
    for (const { id } of listPassages(review).filter((_, index) => index % 13 === 0)) {
      for (const { place } of listPlaces(review, id))
        expectAccounted(applyAct(review, { act: 'move', passage: id, to: place }))
    }
  }
})
