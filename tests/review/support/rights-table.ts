import type { Role } from '../../../src/kernel/access.ts'
import { presets } from '../../../src/review/process/presets.ts'
import type { Process } from '../../../src/review/process/process.ts'
import type { Unit } from '../../../src/review/record/acts.ts'
import { mayAdopt, mayAnswer, mayQuery, mayReopen, mayWaive } from '../../../src/review/rules/may-act.ts'
import { mayEdit } from '../../../src/review/rules/may-edit.ts'
import { mayReturn, maySign, mayVerifyChanges } from '../../../src/review/rules/may-sign.ts'
import type { Ruling, Signer } from '../../../src/review/rules/review-state.ts'
import { ModelDesk } from './model-desk.ts'
import { staff } from './model-people.ts'

const team = [staff.chief, staff.section, staff.editor, staff.proofreader, staff.secondProofreader]

/** The roles by the columns of the table. */
export const columns: readonly Role[] = [
  'admin',
  'chief-editor',
  'section-editor',
  'editor',
  'proofreader',
  'reader',
]

/** A moment of an issue's way, and what each role may do then; each asked of a person who has done nothing yet. */
export type Row = { at: string; unit: Unit; cells: string[] }

/** Answers the rows of a preset: every step in its turn, then what follows the last one. */
export function listRows(process: Process): Row[] {
  const rows: Row[] = []
  const { steps } = process
  for (const [index, { key, level, label }] of steps.entries()) {
    const unit: Unit = level === 'page' ? 'page' : 7
    rows.push(describeMoment(bringTo(process, index), { at: label.en, step: key, unit }))
  }
  const last = steps.at(-1)?.key ?? ''
  const after = (at: string, prepare: (desk: ModelDesk) => void): void => {
    const desk = bringTo(process, steps.length - 1)
    prepare(desk)
    rows.push(describeMoment(desk, { at, step: last, unit: 'page' }))
  }
  after('changes after print', (desk) => {
    const change = { unit: 7, place: 'body', block: null, from: '一稿', to: '定稿' } as const
    desk.printAfterChanges(staff.chief, [change], { override: true })
  })
  after('released', (desk) => desk.passAll(team))
  after('published', (desk) => {
    desk.passAll(team)
    desk.publish(staff.chief)
  })
  after('reopened', (desk) => {
    desk.passAll(team)
    desk.publish(staff.chief)
    desk.reopen(staff.chief)
  })
  return rows
}

function bringTo(process: Process, index: number): ModelDesk {
  const desk = new ModelDesk({ ...process, steps: process.steps })
  for (const { key, level } of process.steps.slice(0, index)) {
    const units: Unit[] = level === 'page' ? ['page'] : [7, 3]
    for (const unit of units) {
      if (!team.some((by) => desk.sign(by, key, { unit }) === null)) throw new Error(`Nobody signs ${key}.`)
    }
  }
  return desk
}

function describeMoment(desk: ModelDesk, { at, step, unit }: { at: string; step: string; unit: Unit }): Row {
  const asking = { ...staff.reader, id: 90 }
  const query = {
    id: 'q',
    seq: 1,
    by: asking,
    at: '',
    unit,
    quote: '',
    block: null,
    question: '',
    answer: null,
  }
  const { state } = desk
  const cells = columns.map((role) => {
    const signer: Signer = { id: 100, role, delegations: [] }
    const attempt = { state, step, unit, signer, override: false }
    const acts: [string, Ruling][] = [
      ['E', mayEdit({ state, unit, signer })],
      ['S', maySign(attempt)],
      ['O', maySign({ ...attempt, override: true })],
      ['B', mayReturn({ ...attempt, to: step })],
      ['V', mayVerifyChanges({ state, signer })],
      ['Q', mayQuery({ state, signer })],
      ['A', mayAnswer({ state, query, signer })],
      ['W', mayWaive({ state, signer })],
      ['R', mayReopen({ state, signer })],
      ['P', mayAdopt({ state, signer })],
    ]
    return acts.map(([sign, ruling]) => (ruling.allowed ? sign : '')).join('') || '·'
  })
  return { at, unit, cells }
}

/** Answers `docs/reference/review-table.md`. */
export function renderRights(): string {
  const tables = Object.entries(presets).flatMap(([name, process]) => {
    if (process.steps.length === 0) return []
    const head = `| at | of | ${columns.map((role) => role.replace('-', ' ')).join(' | ')} |`
    const rule = `| --- | --- | ${columns.map(() => '---').join(' | ')} |`
    const rows = listRows(process).map(
      ({ at, unit, cells }) => `| ${at} | ${unit === 'page' ? 'page' : 'piece'} | ${cells.join(' | ')} |`,
    )
    return [`## ${name}`, '', head, rule, ...rows, '']
  })
  return [...introduction, ...tables].join('\n')
}

const introduction = [
  '# Review rights',
  '',
  'Who may do what at which step of each preset, by one’s own role and with no other step signed. The rules behind it: [review rules](review-rules.md). This page is',
  'written by `npx vitest run --project unit -u tests/review/rules`, and every cell of it is tried by the same test.',
  '',
  '| sign | act |',
  '| --- | --- |',
  '| E | edits the unit’s printed text |',
  '| S | signs the step; at print also after listed changes |',
  '| O | signs it by an override, with a reason |',
  '| B | gives the unit back |',
  '| V | verifies changes after print (核红) |',
  '| Q | raises a query |',
  '| A | answers a query of somebody else |',
  '| W | waives findings of the checks |',
  '| R | reopens: returns a locked issue for correction |',
  '| P | gives the issue the series’ present process |',
  '| · | none of these |',
  '',
]
