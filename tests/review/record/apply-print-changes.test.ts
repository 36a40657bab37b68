import { describe, expect, test } from 'vitest'
import { composeIssue } from '../../../src/edition/compose-issue.ts'
import { listPieceHashes } from '../../../src/edition/parse.ts'
import { RoundtableError } from '../../../src/kernel/errors.ts'
import type { PrintChange } from '../../../src/review/record/acts.ts'
import { applyPrintChanges } from '../../../src/review/record/apply-print-changes.ts'
import { composeModelIssue } from '../../support/compose-model-issue.ts'
import { buildModelParts } from '../../support/model-issue.ts'

const composed = composeModelIssue()
/** The documents' ids in no order, as a record has them. */
const pieces = listPieceHashes(composed.issue)
  .map((hash, index) => ({ id: [9, 4, 21, 2][index] ?? 0, hash }))
  .toSorted((one, other) => one.id - other.id)

const misprint: PrintChange = {
  unit: 9,
  place: 'body',
  block: null,
  from: '进一步的安合作',
  to: '进一步的安全合作',
}

function refuse(change: Partial<PrintChange>): RoundtableError {
  try {
    applyPrintChanges({ composed, pieces, changes: [misprint, { ...misprint, ...change }] })
  } catch (error) {
    if (error instanceof RoundtableError) return error
    throw error
  }
  throw new Error('It was not refused.')
}

describe('R5: the changes of a 改后付印', () => {
  test('make exactly the text that somebody composes who makes them by hand', () => {
    const parts = buildModelParts()
    const [entry] = parts.runningOrder
    const piece = entry?.type === 'question' ? entry.pieces[0] : null
    const block = piece?.body.find((one) => JSON.stringify(one).includes(misprint.from))
    if (block?.type !== 'paragraph') throw new Error('The misprint stands in no paragraph.')
    for (const span of block.spans) {
      if ('text' in span) span.text = span.text.replace(misprint.from, misprint.to)
    }
    parts.frontMatter.title = `${parts.frontMatter.title}\uFF1F`
    const byHand = composeIssue(parts)
    const { title } = composed.issue
    const changed = applyPrintChanges({
      composed,
      pieces,
      changes: [misprint, { unit: 'page', place: 'title', block: null, from: title, to: `${title}\uFF1F` }],
    })
    expect(changed).toEqual(byHand)
  })

  test('leave the signed text itself as it is', () => {
    const before = structuredClone(composed.issue)
    applyPrintChanges({ composed, pieces, changes: [misprint] })
    expect(composed.issue).toEqual(before)
  })

  test('come one after the other, each in what the one before has made', () => {
    const second = { ...misprint, from: misprint.to, to: '更多的安全合作' }
    const changed = applyPrintChanges({ composed, pieces, changes: [misprint, second] })
    const at = listPieceHashes(changed.issue)[0] ?? ''
    expect(JSON.stringify(changed.pieces.get(at))).toContain('更多的安全合作')
  })

  test('are refused with their number where the words do not stand', () => {
    expect(refuse({ from: '并无此语' }).sentences).toEqual({
      zh: '第 2 处改动找不到\uFF1A所指的位置没有“并无此语”。请按版面上的原文填写。',
      en: 'Change 2 has no place: “并无此语” does not stand there. Write it as it stands on the page.',
    })
    expect(refuse({ unit: 99 }).code).toBe('invalid-input')
    expect(refuse({ place: 'headline', from: '安合作' }).details).toEqual({ change: 2 })
  })

  test('are refused where the words stand twice, until more of them are written', () => {
    expect(refuse({ from: '合作', to: '协作' }).sentences.en).toMatch(
      /^Change 2 is not clear: “合作” stands there \d+ times\. Write a few words more\.$/,
    )
  })

  test('find a byline’s titles, a question, a headline and a run-in lead each in its place', () => {
    const { issue } = composed
    const question = issue.runningOrder.find((entry) => entry.type === 'question')
    const piece = composed.pieces.get(pieces.find(({ id }) => id === 9)?.hash ?? '')
    const runIn = piece?.body.find((block) => block.type === 'paragraph' && block.runIn !== undefined)
    if (question?.type !== 'question' || runIn?.type !== 'paragraph' || !piece?.headline) {
      throw new Error('The sample has lost its parts.')
    }
    const [byline] = piece.bylines
    const changes: PrintChange[] = [
      { unit: 'page', place: 'question', block: null, from: question.text, to: '换一个问题' },
      { unit: 9, place: 'headline', block: null, from: piece.headline, to: '换一个小标题' },
      { unit: 9, place: 'byline', block: null, from: byline?.titlesAsPrinted ?? '', to: '研究员' },
      { unit: 9, place: 'body', block: runIn.id, from: runIn.runIn ?? '', to: '换一句。' },
    ]
    const changed = applyPrintChanges({ composed, pieces, changes })
    const after = changed.pieces.get(listPieceHashes(changed.issue)[0] ?? '')
    expect(changed.issue.runningOrder[0]).toMatchObject({ text: '换一个问题' })
    expect(after).toMatchObject({ headline: '换一个小标题' })
    expect(after?.bylines[0]).toMatchObject({ titlesAsPrinted: '研究员' })
    expect(after?.body.find(({ id }) => id === runIn.id)).toMatchObject({ runIn: '换一句。' })
  })
})
