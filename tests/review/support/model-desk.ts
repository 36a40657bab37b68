import { readComposedIssue } from '../../../src/edition/parse.ts'
import type { Process } from '../../../src/review/process/process.ts'
import type { Act, PrintChange, Unit } from '../../../src/review/record/acts.ts'
import { applyPrintChanges } from '../../../src/review/record/apply-print-changes.ts'
import { type Actor, type Entry, type StoredEntry, sealEntry } from '../../../src/review/record/entry.ts'
import { checkArchive } from '../../../src/review/rules/check-archive.ts'
import { checkRelease } from '../../../src/review/rules/check-release.ts'
import { findStart } from '../../../src/review/rules/find-start.ts'
import { mayAdopt, mayAnswer, mayQuery, mayReopen } from '../../../src/review/rules/may-act.ts'
import { mayReturn, maySign, mayVerifyChanges, mayVerifyPaper } from '../../../src/review/rules/may-sign.ts'
import { readReview } from '../../../src/review/rules/read-review.ts'
import type { Delegated, ReviewState, Ruling, Subject } from '../../../src/review/rules/review-state.ts'
import type { RecordToVerify } from '../../../src/review/verification/verify-record.ts'
import type { ModelPerson } from './model-people.ts'
import { composeText, type ModelText, subjectOf, textsOf } from './model-text.ts'

const system: Actor = { id: null, name: '', role: 'system' }

/** Why an act was refused; null when it was done and recorded. */
export type Refusal = { code: string; zh: string; en: string } | null

/** How a step is signed, beside by whom and what. */
export type Manner = { override?: boolean; onPaper?: boolean }

/** A desk in memory: a text that anybody changes, and a record that takes what the rules allow. */
export class ModelDesk {
  text: ModelText
  readonly entries: Entry[] = []
  readonly stored: StoredEntry[] = []
  readonly contents = new Map<string, string>()
  readonly editions: { revision: number; contentHash: string | null; recordHead: string | null }[] = []

  constructor(process: Process, text: ModelText = twoPieces) {
    this.text = structuredClone(text)
    this.append({ act: 'begin', process }, system)
  }

  get subject(): Subject {
    return subjectOf(this.text)
  }

  get state(): ReviewState {
    return readReview({ entries: this.entries, subject: this.subject })
  }

  /** What is to be verified of the record. */
  get record(): RecordToVerify {
    const last = this.stored.at(-1)
    const head = last ? { seq: last.seq, hash: last.hash } : null
    const key = { issueId: 343, locale: 'zh' } as const
    return { key, stored: this.stored, head, editions: this.editions, contents: this.contents }
  }

  /** Writes another text of a piece, past every guard. */
  edit(id: number, words: string): void {
    this.text.pieces = this.text.pieces.map((piece) => (piece.id === id ? { id, words } : piece))
  }

  /** Answers how a unit stands at a step. */
  statusOf(step: string, unit: Unit = 'page'): string | undefined {
    const units = this.state.steps.find((one) => one.step.key === step)?.units
    return units?.find((one) => one.unit === unit)?.status
  }

  sign(by: ModelPerson, step: string, { unit = 'page', ...manner }: { unit?: Unit } & Manner = {}): Refusal {
    const { state, subject } = this
    const hash = this.hashOf(unit)
    if (hash === null) return notComposed
    const override = manner.override === true
    const pieces = unit === 'page' ? this.pieces : {}
    const from = unit === 'page' ? findStart(state, step) : null
    const paper = manner.onPaper ? { scan: subject.hash, signedBy: '王总' } : null
    return this.obey(maySign({ state, step, unit, signer: by, override }), by, (forWhom) => {
      const given = { forWhom, override: override ? '值班' : null, opinion: '', paper }
      return { act: 'sign', step, unit, hash, from, pieces, ...given }
    })
  }

  giveBack(
    by: ModelPerson,
    {
      step,
      to,
      unit = 'page',
      override = false,
    }: { step: string; to: string; unit?: Unit; override?: boolean },
  ): Refusal {
    const hash = this.hashOf(unit)
    if (hash === null) return notComposed
    const ruling = mayReturn({ state: this.state, step, to, unit, signer: by, override })
    return this.obey(ruling, by, (forWhom) => {
      return {
        act: 'return',
        step,
        to,
        unit,
        hash,
        reason: '重写',
        forWhom,
        override: override ? '值班' : null,
      }
    })
  }

  printAfterChanges(by: ModelPerson, changes: PrintChange[], { override = false }: Manner = {}): Refusal {
    const { state, subject, pieces } = this
    const step = state.steps.at(-1)?.step.key ?? ''
    const ruling = maySign({ state, step, unit: 'page', signer: by, override })
    return this.obey(ruling, by, (forWhom) => {
      applyPrintChanges({ composed: composeText(this.text), pieces: subject.pieces, changes })
      const given = { forWhom, override: override ? '值班' : null, opinion: '' }
      return { act: 'print-after-changes', step, hash: subject.hash, pieces, changes, ...given }
    })
  }

  verifyChanges(by: ModelPerson): Refusal {
    const { state, subject, pieces } = this
    return this.obey(mayVerifyChanges({ state, signer: by }), by, (forWhom) => {
      const { pendingChanges } = state
      if (!pendingChanges || this.changeSigned() !== subject.hash) return null
      return {
        act: 'verify-changes',
        ...named(forWhom),
        base: pendingChanges.base,
        hash: subject.hash,
        pieces,
      }
    })
  }

  verifyPaper(by: ModelPerson, entry: number): Refusal {
    return this.obey(mayVerifyPaper({ state: this.state, entry, signer: by }), by, (forWhom) => {
      return { act: 'verify-paper', ...named(forWhom), entry }
    })
  }

  ask(by: ModelPerson, unit: Unit = 'page'): Refusal {
    return this.obey(mayQuery({ state: this.state, signer: by }), by, (forWhom) => {
      const id = `q${this.entries.length + 1}`
      const at = { quote: '', block: null }
      return { act: 'query', ...named(forWhom), id, unit, at, question: '对吗' }
    })
  }

  answer(by: ModelPerson, id: string): Refusal {
    const query = this.state.queries.find((one) => one.id === id)
    if (!query) return notComposed
    return this.obey(mayAnswer({ state: this.state, query, signer: by }), by, (forWhom) => {
      return { act: 'answer-query', ...named(forWhom), query: id, decision: 'kept', answer: '对' }
    })
  }

  reopen(by: ModelPerson): Refusal {
    return this.obey(mayReopen({ state: this.state, signer: by }), by, (forWhom) => {
      return { act: 'reopen', ...named(forWhom), reason: '错字' }
    })
  }

  adopt(by: ModelPerson, process: Process): Refusal {
    return this.obey(mayAdopt({ state: this.state, signer: by }), by, (forWhom) => {
      return { act: 'adopt', ...named(forWhom), process, reason: '改流程' }
    })
  }

  /** Publishes the text as it is now, if the gate opens. */
  publish(by: ModelPerson, { isArchive = false } = {}): Refusal {
    const { entries, subject, pieces } = this
    const kind = isArchive ? 'archive' : this.editions.length === 0 ? 'first' : 'correction'
    const closed =
      kind === 'archive' ? checkArchive({ entries, role: by.role }) : checkRelease({ entries, subject, kind })
    if (closed) return { code: 'gate-closed', ...closed }
    const revision = this.editions.length + 1
    this.append({ act: 'published', kind, revision, hash: subject.hash, pieces }, by)
    const recordHead = this.stored.at(-1)?.hash ?? null
    this.editions.push({ revision, contentHash: subject.hash, recordHead })
    return null
  }

  /** Passes whatever is open, step by step, until nothing is or the text is released. */
  passAll(team: readonly ModelPerson[]): void {
    for (const { step } of this.state.steps) {
      const units: Unit[] = step.level === 'page' ? ['page'] : this.text.pieces.map(({ id }) => id)
      for (const unit of units) {
        if (this.statusOf(step.key, unit) === 'signed') continue
        const refusals = team.map(
          (person) => person.role === step.role && this.sign(person, step.key, { unit }),
        )
        if (!refusals.includes(null)) throw new Error(`Nobody passes ${unit} at ${step.key}.`)
      }
    }
  }

  private get pieces(): Record<string, string> {
    return Object.fromEntries(this.subject.pieces.map(({ id, hash }) => [String(id), hash]))
  }

  private hashOf(unit: Unit): string | null {
    const { hash, pieces } = this.subject
    return unit === 'page' ? hash : (pieces.find(({ id }) => id === unit)?.hash ?? null)
  }

  private changeSigned(): string | null {
    const signed = this.entries.findLast(({ act }) => act.act === 'print-after-changes')?.act
    if (signed?.act !== 'print-after-changes') return null
    const composed = readComposedIssue({ hash: signed.hash, texts: this.contents })
    const pieces = Object.entries(signed.pieces).map(([id, hash]) => ({ id: Number(id), hash }))
    return applyPrintChanges({ composed, pieces, changes: signed.changes }).hash
  }

  private obey(ruling: Ruling, by: ModelPerson, compose: (forWhom: Delegated | null) => Act | null): Refusal {
    if (!ruling.allowed) return ruling
    const act = compose(ruling.forWhom)
    if (!act) return notComposed
    this.append(act, by)
    return null
  }

  private append(act: Act, { id, name, role }: Actor): void {
    const seq = this.entries.length + 1
    const at = new Date(Date.UTC(2026, 10, 22, 8, 0, seq)).toISOString()
    const previous = this.stored.at(-1)?.hash ?? null
    const entry: Entry = {
      schema: 1,
      issueId: 343,
      locale: 'zh',
      seq,
      at,
      by: { id, name, role },
      act,
      previous,
    }
    this.entries.push(entry)
    this.stored.push(sealEntry(entry))
    if (this.contents.has(this.subject.hash)) return
    for (const [hash, text] of textsOf(composeText(this.text))) this.contents.set(hash, text)
  }
}

function named(forWhom: Delegated | null): { forWhom?: Delegated } {
  return forWhom ? { forWhom } : {}
}

const notComposed = { code: 'not-found', zh: '没有', en: 'There is no such text.' }

/** A title and two pieces. */
export const twoPieces: ModelText = {
  title: '圆桌',
  pieces: [
    { id: 7, words: '甲文一稿' },
    { id: 3, words: '乙文一稿' },
  ],
}
