import { describe, expect, test } from 'vitest'
import type { Role } from '../../../src/kernel/access.ts'
import { presets } from '../../../src/review/process/presets.ts'
import type { Unit } from '../../../src/review/record/acts.ts'
import { mayEdit } from '../../../src/review/rules/may-edit.ts'
import { ModelDesk } from '../support/model-desk.ts'
import { duty, everybody, staff } from '../support/model-people.ts'

const { chief, section, editor, proofreader, secondProofreader, admin, reader } = staff
const composers: Role[] = ['admin', 'chief-editor', 'section-editor', 'editor']
const correctors: Role[] = [...composers, 'proofreader']

/** The roles that may edit a unit now. */
function editorsOf(desk: ModelDesk, unit: Unit): Role[] {
  const { state } = desk
  const signers = everybody.filter(({ delegations }) => delegations.length === 0)
  const allowed = signers.filter((signer) => mayEdit({ state, unit, signer }).allowed)
  return [...new Set(allowed.map(({ role }) => role))].toSorted()
}

describe('who may edit', () => {
  test('from the first review to the release, step by step', () => {
    const desk = new ModelDesk(presets.journal)
    const rows: [string, Unit, Role[]][] = []
    const look = (moment: string, unit: Unit): void => {
      rows.push([moment, unit, editorsOf(desk, unit)])
    }
    look('before the first review', 7)
    desk.sign(editor, 'first-review', { unit: 7 })
    look('at second review', 7)
    look('at first review still', 3)
    look('while its pieces are on their way', 'page')
    desk.sign(section, 'second-review', { unit: 7 })
    look('at final review', 7)
    desk.sign(editor, 'first-review', { unit: 3 })
    desk.sign(section, 'second-review', { unit: 3 })
    look('at final review', 'page')
    desk.sign(chief, 'final-review')
    look('in proof', 7)
    look('in proof', 'page')
    desk.sign(proofreader, 'first-proof')
    desk.sign(secondProofreader, 'second-proof')
    desk.sign(proofreader, 'third-proof')
    desk.sign(editor, 'read-through')
    look('at print', 7)
    desk.sign(editor, 'print')
    look('released', 7)
    desk.publish(editor)
    look('published', 'page')
    desk.reopen(chief)
    look('returned for correction', 7)
    expect(rows).toEqual([
      ['before the first review', 7, composers.toSorted()],
      ['at second review', 7, ['admin', 'chief-editor', 'section-editor']],
      ['at first review still', 3, composers.toSorted()],
      ['while its pieces are on their way', 'page', composers.toSorted()],
      ['at final review', 7, ['admin', 'chief-editor']],
      ['at final review', 'page', ['admin', 'chief-editor']],
      ['in proof', 7, correctors.toSorted()],
      ['in proof', 'page', correctors.toSorted()],
      ['at print', 7, composers.toSorted()],
      ['released', 7, []],
      ['published', 'page', []],
      ['returned for correction', 7, correctors.toSorted()],
    ])
  })

  test('whoever is refused hears who may, and how to get it changed', () => {
    const desk = new ModelDesk(presets.journal)
    desk.sign(editor, 'first-review', { unit: 7 })
    expect(mayEdit({ state: desk.state, unit: 7, signer: editor })).toEqual({
      allowed: false,
      code: 'stage-closed',
      zh: '现在是“复审”\uFF0C由编辑室主任、总编辑修改。要改动\uFF0C请提出质疑\uFF0C或请他们退回。',
      en: 'It is at “Second review” now, where these edit: section editor, editor-in-chief. Raise a query, or ask them to return it.',
    })
  })

  test('a returned piece is edited again by those of the step that it was returned to', () => {
    const desk = new ModelDesk(presets.journal)
    desk.sign(editor, 'first-review', { unit: 7 })
    desk.giveBack(section, { step: 'second-review', to: 'first-review', unit: 7 })
    expect(editorsOf(desk, 7)).toEqual(composers.toSorted())
  })

  test('while changes after print are made, composers make them', () => {
    const desk = new ModelDesk(presets['one-review'])
    desk.printAfterChanges(section, [{ unit: 7, place: 'body', block: null, from: '一', to: '二' }])
    expect(editorsOf(desk, 7)).toEqual(composers.toSorted())
  })

  test('a delegation lends the right to edit at its step', () => {
    const desk = new ModelDesk(presets.journal)
    desk.sign(editor, 'first-review', { unit: 7 })
    expect(mayEdit({ state: desk.state, unit: 7, signer: duty }).allowed).toBe(true)
  })

  test('without a process the stage refuses nobody: access rules alone do', () => {
    const { state } = new ModelDesk(presets.none)
    for (const signer of [admin, editor, reader]) {
      expect(mayEdit({ state, unit: 7, signer }).allowed).toBe(true)
    }
  })
})
