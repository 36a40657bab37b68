import { describe, expect, test } from 'vitest'
import { presets } from '../../../src/review/process/presets.ts'
import type { PrintChange } from '../../../src/review/record/acts.ts'
import { ModelDesk } from '../support/model-desk.ts'
import { staff } from '../support/model-people.ts'

const { chief, section, secondSection, editor, secondEditor, proofreader, secondProofreader, reader } = staff
const team = [chief, section, editor, proofreader, secondProofreader]
const change: PrintChange = { unit: 7, place: 'body', block: null, from: '一稿', to: '定稿' }

/** A desk with every step signed. */
function releasedDesk(preset: 'web' | 'daily' | 'journal' = 'web'): ModelDesk {
  const desk = new ModelDesk(presets[preset])
  desk.passAll(team)
  return desk
}

/** A desk where everything but print is signed. */
function deskAtPrint(): ModelDesk {
  const desk = new ModelDesk(presets.web)
  for (const unit of [7, 3]) desk.sign(editor, 'first-review', { unit })
  return desk
}

describe('R5: what is published', () => {
  test.each(['web', 'daily', 'journal'] as const)(
    '%s: every step is signed, and the text is the one',
    (preset) => {
      const desk = releasedDesk(preset)
      expect(desk.state.phase).toBe('released')
      expect(desk.publish(editor)).toBeNull()
      expect(desk.state.phase).toBe('published')
    },
  )

  test('a missing step keeps it back, by name', () => {
    expect(deskAtPrint().publish(chief)).toMatchObject({
      code: 'gate-closed',
      en: 'Not ready to be published: “Final review and release” is not signed, or the text has changed since. See the review of this issue.',
    })
  })

  test('so does any letter that changed after print, wherever it stands', () => {
    const desk = releasedDesk()
    desk.edit(3, '乙文一稿。')
    expect(desk.publish(chief)).toMatchObject({ code: 'gate-closed' })
    const other = releasedDesk()
    other.text.title = '圆桌会'
    expect(other.publish(chief)).toMatchObject({ code: 'gate-closed' })
    const turned = releasedDesk()
    turned.text.pieces.reverse()
    expect(turned.publish(chief)).toMatchObject({ code: 'gate-closed' })
  })

  test('so does an unanswered query, which another editor answers', () => {
    const desk = deskAtPrint()
    expect(desk.ask(editor, 7)).toBeNull()
    const [query] = desk.state.queries
    expect(desk.sign(section, 'print')).toMatchObject({ code: 'step-closed' })
    expect(desk.answer(editor, query?.id ?? '')).toMatchObject({ code: 'signer-excluded' })
    expect(desk.answer(proofreader, query?.id ?? '')).toMatchObject({ code: 'signer-excluded' })
    expect(desk.answer(secondEditor, query?.id ?? '')).toBeNull()
    expect(desk.answer(secondEditor, query?.id ?? '')).toMatchObject({ code: 'step-closed' })
    expect(desk.sign(section, 'print')).toBeNull()
  })

  test('so does a signature from paper that nobody verified', () => {
    const desk = deskAtPrint()
    desk.sign(section, 'print', { onPaper: true })
    expect(desk.publish(chief)?.en).toMatch(/A sign-off from paper is not verified/)
    expect(desk.verifyPaper(editor, desk.entries.length)).toBeNull()
    expect(desk.publish(chief)).toBeNull()
  })

  test('a released issue is locked until it is returned', () => {
    const desk = releasedDesk()
    expect(desk.sign(secondSection, 'print')).toMatchObject({ code: 'step-closed' })
    expect(desk.ask(editor)).toMatchObject({ code: 'step-closed' })
    expect(desk.reopen(editor)).toMatchObject({ code: 'signer-excluded' })
    expect(desk.reopen(chief)).toBeNull()
    expect(desk.statusOf('print')).toBe('stale')
    expect(desk.publish(chief)).toMatchObject({ code: 'gate-closed' })
    expect(desk.sign(section, 'print')).toBeNull()
    expect(desk.publish(chief)).toBeNull()
  })
})

describe('R5: print after changes', () => {
  test('it is released when a second person finds the signed text with exactly these changes', () => {
    const desk = deskAtPrint()
    expect(desk.printAfterChanges(section, [change])).toBeNull()
    expect(desk.state.phase).toBe('changes')
    expect(desk.publish(chief)?.en).toMatch(/print after changes that nobody has verified/)
    desk.edit(7, '甲文定稿')
    expect(desk.publish(chief)).not.toBeNull()
    expect(desk.verifyChanges(section)).toMatchObject({ code: 'signer-excluded' })
    expect(desk.verifyChanges(proofreader)).toBeNull()
    expect(desk.statusOf('first-review', 7)).toBe('signed')
    expect(desk.publish(chief)).toBeNull()
  })

  test('a change too few, too many or otherwise is not verified', () => {
    for (const words of ['甲文一稿', '甲文定搞', '甲文定稿。']) {
      const desk = deskAtPrint()
      desk.printAfterChanges(section, [change])
      desk.edit(7, words)
      expect(desk.verifyChanges(proofreader)).not.toBeNull()
    }
    const desk = deskAtPrint()
    desk.printAfterChanges(section, [change])
    desk.edit(7, '甲文定稿')
    desk.edit(3, '乙文定稿')
    expect(desk.verifyChanges(proofreader)).not.toBeNull()
  })

  test('a letter changed after it was verified keeps it back', () => {
    const desk = deskAtPrint()
    desk.printAfterChanges(section, [change])
    desk.edit(7, '甲文定稿')
    desk.verifyChanges(proofreader)
    desk.edit(3, '乙文二稿')
    expect(desk.publish(chief)).not.toBeNull()
    expect(desk.statusOf('first-review', 7)).toBe('signed')
    expect(desk.statusOf('first-review', 3)).toBe('stale')
  })

  test('while the changes are made nobody signs another text for print; a return takes the list back', () => {
    const desk = deskAtPrint()
    desk.printAfterChanges(section, [change])
    expect(desk.printAfterChanges(section, [{ ...change, to: '终稿' }])).toBeNull()
    desk.edit(7, '甲文终稿')
    expect(desk.sign(section, 'print')).toMatchObject({ code: 'step-closed' })
    expect(desk.giveBack(section, { step: 'print', to: 'first-review', unit: 7 })).toBeNull()
    expect(desk.state.pendingChanges).toBeNull()
    desk.passAll(team)
    expect(desk.publish(chief)).toBeNull()
  })

  test('after the proofs too, each of which stands for the text before the changes', () => {
    const desk = new ModelDesk(presets.daily)
    for (const unit of [7, 3]) desk.sign(editor, 'first-review', { unit })
    desk.sign(section, 'second-review')
    desk.sign(proofreader, 'proof')
    expect(desk.printAfterChanges(chief, [change])).toBeNull()
    desk.edit(7, '甲文定稿')
    expect(desk.statusOf('proof')).toBe('signed')
    expect(desk.verifyChanges(proofreader)).toBeNull()
    expect(desk.publish(editor)).toBeNull()
  })
})

describe('R5: a correction', () => {
  test('passes the last step alone, signed anew for its text', () => {
    const desk = releasedDesk('journal')
    desk.publish(chief)
    desk.edit(7, '甲文更正')
    expect(desk.publish(chief)).toMatchObject({ code: 'gate-closed' })
    expect(desk.sign(editor, 'print')).toMatchObject({ code: 'step-closed' })
    expect(desk.reopen(chief)).toBeNull()
    expect(desk.state.phase).toBe('reopened')
    expect(desk.sign(proofreader, 'first-proof')).toMatchObject({ code: 'step-closed' })
    expect(desk.sign(editor, 'print')).toBeNull()
    expect(desk.publish(chief)).toBeNull()
    expect(desk.editions).toHaveLength(2)
  })

  test('that changes no printed word needs nothing more', () => {
    const desk = releasedDesk()
    desk.publish(chief)
    expect(desk.publish(editor)).toBeNull()
  })

  test('is not returned to reviews that it does not pass', () => {
    const desk = releasedDesk()
    desk.publish(chief)
    desk.reopen(chief)
    expect(desk.giveBack(section, { step: 'print', to: 'first-review', unit: 7 })).toMatchObject({
      code: 'step-closed',
    })
    expect(desk.giveBack(section, { step: 'print', to: 'print' })).toBeNull()
    expect(desk.statusOf('print')).toBe('returned')
  })

  test('may be printed after changes as well', () => {
    const desk = releasedDesk()
    desk.publish(chief)
    desk.reopen(chief)
    expect(desk.printAfterChanges(section, [change])).toBeNull()
    desk.edit(7, '甲文定稿')
    expect(desk.verifyChanges(editor)).toBeNull()
    expect(desk.publish(chief)).toBeNull()
  })
})

describe('R8: what needs no sign-offs', () => {
  test('an archive edition, which leaders enter', () => {
    const desk = new ModelDesk(presets.journal)
    expect(desk.publish(editor, { isArchive: true })).toMatchObject({ code: 'gate-closed' })
    expect(desk.publish(section, { isArchive: true })).toBeNull()
    expect(desk.state.published).toMatchObject({ kind: 'archive' })
  })

  test('but none is made of an issue whose review has begun', () => {
    expect(deskAtPrint().publish(chief, { isArchive: true })).toMatchObject({ code: 'gate-closed' })
  })

  test('a correction of an archive edition passes the last step', () => {
    const desk = new ModelDesk(presets.journal)
    desk.publish(chief, { isArchive: true })
    desk.edit(7, '甲文更正')
    expect(desk.publish(chief)).toMatchObject({ code: 'gate-closed' })
    desk.reopen(chief)
    expect(desk.sign(editor, 'print')).toBeNull()
    expect(desk.publish(chief)).toBeNull()
  })

  test('an issue of a series without a process, and the record says so', () => {
    const desk = new ModelDesk(presets.none)
    expect(desk.state.phase).toBe('no-process')
    expect(desk.publish(reader)).toBeNull()
    expect(desk.entries[0]?.act).toMatchObject({ act: 'begin', process: { preset: 'none', steps: [] } })
  })
})
