import fc from 'fast-check'
import { presets } from '../../../src/review/process/presets.ts'
import type { Process, Step } from '../../../src/review/process/process.ts'
import type { Unit } from '../../../src/review/record/acts.ts'
import type { ModelDesk } from './model-desk.ts'
import { everybody, type ModelPerson } from './model-people.ts'

/** One attempt at the desk, which the rules may refuse. */
type Attempt = (desk: ModelDesk) => void

const ids = [7, 3, 12]
const words = ['一稿', '二稿', '定稿']
const person: fc.Arbitrary<ModelPerson> = fc.constantFrom(...everybody)
const unit: fc.Arbitrary<Unit> = fc.constantFrom<Unit>('page', ...ids)
const stepIndex = fc.nat({ max: 7 })
const flag = fc.integer({ min: 0, max: 5 }).map((value) => value === 0)

/** A process of no preset: a review of the page, one of the pieces, another of the page, one proof. */
const ownProcess: Process = makeOwn()

/** Processes that a random issue can have. */
const someProcess: fc.Arbitrary<Process> = fc.constantFrom(
  presets.daily,
  presets.journal,
  presets.web,
  presets['one-review'],
  ownProcess,
)

const edit = fc.record({ id: fc.constantFrom(...ids), text: fc.constantFrom(...words) }).map(
  ({ id, text }): Attempt =>
    (desk) =>
      desk.edit(id, `${id}${text}`),
)

const rearrange = fc.constantFrom<Attempt>(
  (desk) => {
    desk.text.title = desk.text.title === '圆桌' ? '圆桌会' : '圆桌'
  },
  (desk) => {
    desk.text.pieces.reverse()
  },
  (desk) => {
    const isThere = desk.text.pieces.some(({ id }) => id === 12)
    if (isThere) desk.text.pieces = desk.text.pieces.filter(({ id }) => id !== 12)
    else desk.text.pieces.push({ id: 12, words: '12一稿' })
  },
)

const sign = fc.record({ by: person, at: stepIndex, unit, override: flag, onPaper: flag }).map(
  ({ by, at, ...manner }): Attempt =>
    (desk) => {
      desk.sign(by, keyAt(desk, at), manner)
    },
)

/** Everybody, beginning with anybody: who tries an act until one of them is let. */
const queue = fc
  .nat({ max: everybody.length - 1 })
  .map((first) => [...everybody.slice(first), ...everybody.slice(0, first)])

/** The next open step, by whoever can: without it chance would never reach the end. */
const pass = fc.record({ people: queue, onPaper: flag }).map(
  ({ people, onPaper }): Attempt =>
    (desk) => {
      for (const { step, units } of desk.state.steps) {
        const open = units.find(({ status }) => status !== 'signed')
        if (open && people.some((by) => desk.sign(by, step.key, { unit: open.unit, onPaper }) === null))
          return
      }
    },
)

const passSeveral = fc.array(pass, { minLength: 2, maxLength: 8 }).map(
  (passes): Attempt =>
    (desk) => {
      for (const one of passes) one(desk)
    },
)

const giveBack = fc.record({ by: person, from: stepIndex, to: stepIndex, unit, override: flag }).map(
  ({ by, from, to, ...what }): Attempt =>
    (desk) => {
      desk.giveBack(by, { step: keyAt(desk, from), to: keyAt(desk, to), ...what })
    },
)

/** A return from the step that is open now, by whoever can. */
const giveBackNow = fc.record({ people: queue, to: stepIndex, unit }).map(
  ({ people, to, unit }): Attempt =>
    (desk) => {
      const step = desk.state.steps.find(({ open }) => open)?.step.key
      if (step) people.some((by) => desk.giveBack(by, { step, to: keyAt(desk, to), unit }) === null)
    },
)

const printAfterChanges = fc
  .record({
    people: queue,
    id: fc.constantFrom(...ids),
    override: flag,
    makeThem: flag.map((value) => !value),
  })
  .map(
    ({ people, id, override, makeThem }): Attempt =>
      (desk) => {
        const piece = desk.text.pieces.find((one) => one.id === id)
        if (!piece) return
        const change = {
          unit: id,
          place: 'body',
          block: null,
          from: piece.words,
          to: `${piece.words}改`,
        } as const
        const isSigned = people.some((by) => desk.printAfterChanges(by, [change], { override }) === null)
        if (isSigned && makeThem) desk.edit(id, change.to)
      },
  )

/** By one person whom chance names, so that it may be the wrong one. */
const verifyChanges = person.map(
  (by): Attempt =>
    (desk) => {
      desk.verifyChanges(by)
    },
)

const verifyPaper = person.map(
  (by): Attempt =>
    (desk) => {
      for (const { seq } of desk.state.unverified) desk.verifyPaper(by, seq)
    },
)

const ask = person.map(
  (by): Attempt =>
    (desk) => {
      desk.ask(by)
    },
)

const answer = queue.map(
  (people): Attempt =>
    (desk) => {
      for (const { id } of desk.state.queries) people.some((by) => desk.answer(by, id) === null)
    },
)

const reopen = person.map(
  (by): Attempt =>
    (desk) => {
      desk.reopen(by)
    },
)

const adopt = fc.record({ by: person, process: someProcess }).map(
  ({ by, process }): Attempt =>
    (desk) => {
      desk.adopt(by, process)
    },
)

/** Publishing right after anything is where a hole would show. */
const publish = fc.record({ by: person, isArchive: flag }).map(
  ({ by, isArchive }): Attempt =>
    (desk) => {
      desk.publish(by, { isArchive })
    },
)

const attempt: fc.Arbitrary<Attempt> = fc.oneof(
  { weight: 5, arbitrary: edit },
  { weight: 1, arbitrary: rearrange },
  { weight: 4, arbitrary: sign },
  { weight: 8, arbitrary: pass },
  { weight: 6, arbitrary: passSeveral },
  { weight: 2, arbitrary: giveBack },
  { weight: 4, arbitrary: giveBackNow },
  { weight: 8, arbitrary: printAfterChanges },
  { weight: 6, arbitrary: verifyChanges },
  { weight: 3, arbitrary: verifyPaper },
  { weight: 1, arbitrary: ask },
  { weight: 2, arbitrary: answer },
  { weight: 3, arbitrary: reopen },
  { weight: 1, arbitrary: adopt },
  { weight: 6, arbitrary: publish },
)

/** An issue's process, and what people try with the issue, in their order. */
export type History = { process: Process; attempts: Attempt[] }

/** A process, and what random people try with an issue that has it. */
export const someHistory: fc.Arbitrary<History> = fc.record({
  process: someProcess,
  attempts: fc.array(attempt, { minLength: 5, maxLength: 60, size: 'max' }),
})

function keyAt(desk: ModelDesk, index: number): string {
  const { steps } = desk.state.process
  return steps[index % Math.max(steps.length, 1)]?.key ?? ''
}

function makeOwn(): Process {
  const [first, , final, proof] = presets.journal.steps
  const print = presets.web.steps.at(-1)
  if (!first || !final || !proof || !print) throw new Error('The presets have lost their steps.')
  const layout: Step = { ...final, key: 'layout', role: 'section-editor', distinctFrom: [] }
  const apart: Step = { ...final, distinctFrom: ['layout', 'first-review'] }
  return { preset: 'own', steps: [layout, first, apart, proof, print] }
}
