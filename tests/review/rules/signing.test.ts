import { describe, expect, test } from 'vitest'
import { presets } from '../../../src/review/process/presets.ts'
import { ModelDesk } from '../support/model-desk.ts'
import { delegate, duty, staff } from '../support/model-people.ts'

const { chief, secondChief, section, editor, secondEditor, proofreader, secondProofreader, admin } = staff

/** A desk where the editor has passed both pieces at the first review. */
function deskAfterFirstReview(): ModelDesk {
  const desk = new ModelDesk(presets.journal)
  expect(desk.sign(editor, 'first-review', { unit: 7 })).toBeNull()
  expect(desk.sign(editor, 'first-review', { unit: 3 })).toBeNull()
  return desk
}

describe('R1: who signs', () => {
  test('a person of the step’s role signs it, others are told who does', () => {
    const desk = new ModelDesk(presets.journal)
    expect(desk.sign(section, 'first-review', { unit: 7 })).toMatchObject({
      code: 'signer-excluded',
      en: '“First review” is for these roles: editor. Yours is section editor.',
    })
    expect(desk.sign(editor, 'first-review', { unit: 7 })).toBeNull()
  })

  test('an administrator signs nothing by their role', () => {
    const desk = new ModelDesk(presets['one-review'])
    expect(desk.sign(admin, 'print')).toMatchObject({ code: 'signer-excluded' })
    expect(desk.sign(admin, 'print', { override: true })).toMatchObject({ code: 'signer-excluded' })
  })

  test('whoever signed a step does not sign the one that needs another person, for the same piece', () => {
    const desk = new ModelDesk(presets.journal)
    const both = delegate(editor, { from: section, role: 'section-editor' })
    expect(desk.sign(both, 'first-review', { unit: 7 })).toBeNull()
    expect(desk.sign(secondEditor, 'first-review', { unit: 3 })).toBeNull()
    expect(desk.sign(both, 'second-review', { unit: 7 })).toMatchObject({
      code: 'signer-excluded',
      en: 'You signed “First review”: “Second review” needs another person.',
    })
    expect(desk.sign(both, 'second-review', { unit: 3 })).toBeNull()
  })

  test('at a step of the page, whoever signed any piece at the other step is excluded', () => {
    const desk = new ModelDesk(presets.web)
    const both = delegate(editor, { from: section, role: 'section-editor' })
    expect(desk.sign(both, 'first-review', { unit: 7 })).toBeNull()
    expect(desk.sign(secondEditor, 'first-review', { unit: 3 })).toBeNull()
    expect(desk.sign(both, 'print')).toMatchObject({ code: 'signer-excluded' })
    expect(desk.sign(section, 'print')).toBeNull()
  })

  test('second proof by the first proofreader is refused, by the other one taken', () => {
    const desk = deskAfterFirstReview()
    for (const unit of [7, 3]) desk.sign(section, 'second-review', { unit })
    desk.sign(chief, 'final-review')
    desk.sign(proofreader, 'first-proof')
    expect(desk.sign(proofreader, 'second-proof')).toMatchObject({ code: 'signer-excluded' })
    expect(desk.sign(secondProofreader, 'second-proof')).toBeNull()
  })

  test('a step that is signed anew after a later one takes the later one’s signature away', () => {
    const desk = new ModelDesk(presets.web)
    const both = delegate(editor, { from: section, role: 'section-editor' })
    desk.sign(editor, 'first-review', { unit: 7 })
    desk.sign(secondEditor, 'first-review', { unit: 3 })
    expect(desk.sign(duty, 'print')).toBeNull()
    desk.edit(7, '甲文二稿')
    expect(desk.sign(duty, 'first-review', { unit: 7 })).toBeNull()
    desk.edit(7, '甲文一稿')
    expect(desk.sign(both, 'first-review', { unit: 7 })).toBeNull()
    expect(desk.statusOf('print')).toBe('stale')
  })
})

describe('R2: in which order', () => {
  test('pieces pass their steps one by one, whenever they arrive', () => {
    const desk = new ModelDesk(presets.journal)
    expect(desk.sign(section, 'second-review', { unit: 7 })).toMatchObject({ code: 'step-closed' })
    expect(desk.sign(editor, 'first-review', { unit: 7 })).toBeNull()
    expect(desk.sign(section, 'second-review', { unit: 7 })).toBeNull()
    expect(desk.statusOf('first-review', 3)).toBe('open')
  })

  test('the page waits for all pieces', () => {
    const desk = deskAfterFirstReview()
    expect(desk.sign(section, 'second-review', { unit: 7 })).toBeNull()
    expect(desk.sign(chief, 'final-review')).toMatchObject({
      code: 'step-closed',
      en: 'It is not the turn of “Final review”: steps before it are not signed.',
    })
    expect(desk.sign(section, 'second-review', { unit: 3 })).toBeNull()
    expect(desk.sign(chief, 'final-review')).toBeNull()
  })

  test('a page without pieces passes no review of pieces', () => {
    const desk = new ModelDesk(presets.web, { title: '圆桌', pieces: [] })
    expect(desk.sign(section, 'print')).toMatchObject({ code: 'step-closed' })
  })

  test('what is signed and has not changed is not signed again', () => {
    expect(deskAfterFirstReview().sign(secondEditor, 'first-review', { unit: 7 })).toMatchObject({
      code: 'step-closed',
    })
  })
})

describe('R6: in another’s place', () => {
  test('a delegation lets its holder sign, and the record says for whom, by which one and until when', () => {
    const desk = deskAfterFirstReview()
    expect(desk.sign(duty, 'second-review', { unit: 7 })).toBeNull()
    expect(desk.entries.at(-1)?.act).toMatchObject({
      forWhom: { id: section.id, role: 'section-editor', until: '2026-12-31T00:00:00.000Z', delegation: 1 },
    })
    expect(desk.entries.at(-1)?.by).toMatchObject({ id: duty.id, role: 'editor' })
  })

  test('any act that is done by a delegation says so', () => {
    const desk = new ModelDesk(presets.web)
    expect(desk.adopt(duty, presets['one-review'])).toBeNull()
    expect(desk.entries.at(-1)?.act).toMatchObject({ act: 'adopt', forWhom: { id: chief.id } })
  })

  test('a chief editor signs out of their role and twice, with a reason; nobody else does', () => {
    const desk = deskAfterFirstReview()
    for (const unit of [7, 3]) desk.sign(section, 'second-review', { unit })
    expect(desk.sign(chief, 'final-review')).toBeNull()
    expect(desk.sign(editor, 'first-proof', { override: true })).toMatchObject({ code: 'signer-excluded' })
    expect(desk.sign(chief, 'first-proof', { override: true })).toBeNull()
    expect(desk.sign(chief, 'second-proof', { override: true })).toBeNull()
    expect(desk.entries.at(-1)?.act).toMatchObject({ step: 'second-proof', override: '值班' })
  })

  test('an override jumps no step', () => {
    expect(deskAfterFirstReview().sign(secondChief, 'print', { override: true })).toMatchObject({
      code: 'step-closed',
    })
  })
})

describe('signed on paper', () => {
  test('it counts once another person has compared it with its scan', () => {
    const desk = new ModelDesk(presets.web)
    expect(desk.sign(editor, 'first-review', { unit: 7, onPaper: true })).toBeNull()
    expect(desk.statusOf('first-review', 7)).toBe('unverified')
    expect(desk.verifyPaper(editor, 2)).toMatchObject({ code: 'signer-excluded' })
    expect(desk.verifyPaper(proofreader, 2)).toBeNull()
    expect(desk.statusOf('first-review', 7)).toBe('signed')
  })

  test('once the text has changed it is signed again, not verified', () => {
    const desk = new ModelDesk(presets.web)
    desk.sign(editor, 'first-review', { unit: 7, onPaper: true })
    desk.edit(7, '甲文二稿')
    expect(desk.statusOf('first-review', 7)).toBe('stale')
    expect(desk.verifyPaper(proofreader, 2)).toMatchObject({ code: 'step-closed' })
  })
})
