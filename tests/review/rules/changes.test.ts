import { describe, expect, test } from 'vitest'
import { presets } from '../../../src/review/process/presets.ts'
import { ModelDesk } from '../support/model-desk.ts'
import { staff } from '../support/model-people.ts'

const { chief, section, editor, secondEditor, proofreader, secondProofreader } = staff
const reviews = ['first-review', 'second-review'] as const

/** A desk of the journal preset whose reviews are complete: its text opens the first proof. */
function deskInProof(): ModelDesk {
  const desk = new ModelDesk(presets.journal)
  for (const unit of [7, 3]) {
    desk.sign(editor, 'first-review', { unit })
    desk.sign(section, 'second-review', { unit })
  }
  expect(desk.sign(chief, 'final-review')).toBeNull()
  return desk
}

describe('R3: what is signed', () => {
  test('a sign-off names the text, its pieces, the person, the time and the opinion', () => {
    const desk = deskInProof()
    const { hash, pieces } = desk.subject
    expect(desk.entries.at(-1)).toMatchObject({
      at: '2026-11-22T08:00:06.000Z',
      by: { id: chief.id, name: chief.name, role: 'chief-editor' },
      act: { act: 'sign', step: 'final-review', unit: 'page', hash, opinion: '' },
    })
    for (const { id, hash: piece } of pieces) {
      expect(desk.entries.at(-1)?.act).toHaveProperty(['pieces', String(id)], piece)
    }
  })

  test('a return names the step, the text and the reason, and the unit waits there again', () => {
    const desk = new ModelDesk(presets.journal)
    desk.sign(editor, 'first-review', { unit: 7 })
    expect(desk.giveBack(section, { step: 'second-review', to: 'first-review', unit: 7 })).toBeNull()
    expect(desk.statusOf('first-review', 7)).toBe('returned')
    const unit = desk.state.steps[0]?.units[0]
    expect(unit?.returned).toMatchObject({ reason: '重写', by: { id: section.id } })
    expect(unit?.before).toMatchObject({ by: { id: editor.id } })
    expect(desk.sign(secondEditor, 'first-review', { unit: 7 })).toBeNull()
  })

  test('nobody returns to a later step, nor out of turn, nor without the step’s role', () => {
    const desk = new ModelDesk(presets.journal)
    desk.sign(editor, 'first-review', { unit: 7 })
    const back = { step: 'second-review', to: 'first-review', unit: 7 }
    expect(desk.giveBack(proofreader, back)).toMatchObject({ code: 'signer-excluded' })
    expect(desk.giveBack(section, { ...back, unit: 3 })).toMatchObject({ code: 'step-closed' })
    expect(desk.giveBack(editor, { step: 'first-review', to: 'second-review', unit: 3 })).toMatchObject({
      code: 'step-closed',
    })
  })
})

describe('R4: what a change stales', () => {
  test('before the proofs: the piece’s own sign-offs and the page’s, no others', () => {
    const desk = new ModelDesk(presets.web)
    for (const unit of [7, 3]) desk.sign(editor, 'first-review', { unit })
    desk.sign(section, 'print')
    desk.edit(7, '甲文二稿')
    expect(desk.statusOf('first-review', 7)).toBe('stale')
    expect(desk.statusOf('first-review', 3)).toBe('signed')
    expect(desk.statusOf('print')).toBe('stale')
  })

  test('a stale sign-off still tells which text was signed', () => {
    const desk = new ModelDesk(presets.web)
    desk.sign(editor, 'first-review', { unit: 7 })
    const signed = desk.subject.pieces[0]?.hash
    desk.edit(7, '甲文二稿')
    expect(desk.state.steps[0]?.units[0]).toMatchObject({
      status: 'stale',
      signOff: null,
      before: { hash: signed },
    })
  })

  test('a text that is changed back is the signed one again', () => {
    const desk = new ModelDesk(presets.web)
    desk.sign(editor, 'first-review', { unit: 7 })
    desk.edit(7, '甲文二稿')
    desk.edit(7, '甲文一稿')
    expect(desk.statusOf('first-review', 7)).toBe('signed')
  })

  test('a change of what is printed around the pieces stales the page’s alone', () => {
    const desk = new ModelDesk(presets['one-review'])
    desk.sign(section, 'print')
    desk.text.title = '另题'
    expect(desk.statusOf('print')).toBe('stale')
    const web = new ModelDesk(presets.web)
    web.sign(editor, 'first-review', { unit: 7 })
    web.text.title = '另题'
    expect(web.statusOf('first-review', 7)).toBe('signed')
  })

  test('reviews bind to the text that opens the first proof: corrections in proof leave them valid', () => {
    const desk = deskInProof()
    desk.edit(7, '甲文改正')
    expect(reviews.map((step) => desk.statusOf(step, 7))).toEqual(['signed', 'signed'])
    expect(desk.statusOf('final-review')).toBe('signed')
    expect(desk.statusOf('first-proof')).toBe('open')
  })

  test('each proof signs its result and names what it started from', () => {
    const desk = deskInProof()
    const opened = desk.subject.hash
    desk.edit(7, '甲文改正')
    desk.sign(proofreader, 'first-proof')
    const first = desk.subject.hash
    desk.edit(3, '乙文改正')
    desk.sign(secondProofreader, 'second-proof')
    const signed = desk.entries.flatMap(({ act }) => (act.act === 'sign' && act.from ? [act] : []))
    expect(signed.map(({ from, hash }) => [from, hash])).toEqual([
      [opened, first],
      [first, desk.subject.hash],
    ])
    expect(desk.statusOf('first-proof')).toBe('signed')
  })

  test('a change after the last proof stales that proof, and print waits', () => {
    const desk = deskInProof()
    desk.sign(proofreader, 'first-proof')
    desk.sign(secondProofreader, 'second-proof')
    desk.sign(proofreader, 'third-proof')
    desk.sign(editor, 'read-through')
    expect(desk.statusOf('print')).toBe('open')
    desk.edit(7, '甲文又改')
    expect(desk.statusOf('read-through')).toBe('stale')
    expect(desk.statusOf('third-proof')).toBe('signed')
    expect(desk.statusOf('print')).toBe('waiting')
  })

  test('a piece that is returned in proof goes through its reviews again, the others keep theirs', () => {
    const desk = deskInProof()
    desk.edit(3, '乙文改正')
    desk.sign(proofreader, 'first-proof')
    expect(desk.giveBack(editor, { step: 'second-proof', to: 'first-review', unit: 7 })).toBeNull()
    desk.edit(7, '甲文重写')
    expect(reviews.map((step) => desk.statusOf(step, 7))).toEqual(['returned', 'stale'])
    expect(reviews.map((step) => desk.statusOf(step, 3))).toEqual(['signed', 'signed'])
    expect(['final-review', 'first-proof', 'second-proof'].map((step) => desk.statusOf(step))).toEqual([
      'stale',
      'stale',
      'waiting',
    ])
  })

  test('once it is reviewed, that text opens the first proof anew', () => {
    const desk = deskInProof()
    desk.edit(3, '乙文改正')
    desk.sign(proofreader, 'first-proof')
    desk.giveBack(editor, { step: 'second-proof', to: 'first-review', unit: 7 })
    desk.edit(7, '甲文重写')
    desk.sign(editor, 'first-review', { unit: 7 })
    desk.sign(section, 'second-review', { unit: 7 })
    expect(desk.sign(chief, 'final-review')).toBeNull()
    expect(desk.state.opensProofAt?.hash).toBe(desk.subject.hash)
    expect(reviews.map((step) => desk.statusOf(step, 3))).toEqual(['signed', 'signed'])
    expect(desk.statusOf('first-proof')).toBe('stale')
    expect(desk.sign(proofreader, 'first-proof')).toBeNull()
  })

  test('a piece returned to a later review keeps the earlier one, with what the proofs made of it', () => {
    const desk = deskInProof()
    desk.edit(7, '甲文改正')
    desk.sign(proofreader, 'first-proof')
    desk.giveBack(editor, { step: 'second-proof', to: 'second-review', unit: 7 })
    expect(reviews.map((step) => desk.statusOf(step, 7))).toEqual(['signed', 'returned'])
  })

  test('what a proof made of a piece does not speak for a review that came after it', () => {
    const desk = deskInProof()
    desk.edit(7, '甲文改正')
    desk.sign(proofreader, 'first-proof')
    desk.giveBack(editor, { step: 'second-proof', to: 'first-review', unit: 7 })
    desk.edit(7, '甲文一稿')
    expect(desk.sign(editor, 'first-review', { unit: 7 })).toBeNull()
    desk.edit(7, '甲文改正')
    expect(desk.statusOf('first-review', 7)).toBe('stale')
  })

  test('a new piece is reviewed, and the page again; the pieces beside it stay as they were', () => {
    const desk = deskInProof()
    desk.edit(7, '甲文改正')
    desk.sign(proofreader, 'first-proof')
    desk.text.pieces.push({ id: 12, words: '丙文一稿' })
    expect(desk.statusOf('first-review', 12)).toBe('open')
    expect(reviews.map((step) => desk.statusOf(step, 7))).toEqual(['signed', 'signed'])
    expect(desk.statusOf('final-review')).toBe('stale')
  })

  test('a piece that was reviewed anew beside a new one asks for the page again when the new one goes', () => {
    const desk = deskInProof()
    desk.edit(7, '甲文改正')
    desk.text.pieces.push({ id: 12, words: '丙文一稿' })
    expect(desk.statusOf('first-review', 7)).toBe('stale')
    expect(desk.sign(editor, 'first-review', { unit: 7 })).toBeNull()
    desk.text.pieces.pop()
    expect(desk.statusOf('first-review', 7)).toBe('signed')
    expect(desk.sign(section, 'second-review', { unit: 7 })).toBeNull()
    expect(desk.sign(chief, 'final-review')).toBeNull()
  })

  test('whoever takes over the series’ present process begins anew', () => {
    const desk = deskInProof()
    expect(desk.adopt(section, presets.web)).toMatchObject({ code: 'signer-excluded' })
    expect(desk.adopt(chief, presets.web)).toBeNull()
    expect(desk.state.process.preset).toBe('web')
    expect(desk.statusOf('first-review', 7)).toBe('open')
    expect(desk.state.phase).toBe('composing')
  })
})
