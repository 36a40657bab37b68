import { presets } from '../process/presets.ts'
import type { Process, Step } from '../process/process.ts'
import type { ActOf, PrintChange, Unit } from '../record/acts.ts'
import type { Entry } from '../record/entry.ts'
import { PieceLineage } from './piece-lineage.ts'
import type {
  PendingChanges,
  QueryState,
  Return,
  ReviewState,
  SignOff,
  WaivedFinding,
} from './review-state.ts'

/** 付印 for a text after listed changes, and the text that 核红 found to be it, if it has. */
export type ChangesToPrint = Omit<PendingChanges, 'begun'> & {
  step: string
  pieces: Readonly<Record<string, string>>
  opinion: string
  override: string | null
  verified: { seq: number; hash: string } | null
}

/** What a record says up to its end, before it is compared with what is composed now. */
export type CollectedActs = {
  process: Process
  signOffs: ReadonlyMap<string, SignOff>
  /** Sign-offs that a return, a reopening or an earlier step signed again has made void. */
  former: ReadonlyMap<string, SignOff>
  returns: ReadonlyMap<string, Return>
  opening: ReviewState['opensProofAt']
  lineage: PieceLineage
  changes: ChangesToPrint | null
  queries: QueryState[]
  waived: WaivedFinding[]
  published: ReviewState['published']
  /** The entry that reopened it after it was published, released or returned last. */
  reopened: number | null
}

/** Names a unit at a step. */
export function keyOf(step: string, unit: Unit): string {
  return `${step} ${unit}`
}

/** Reads the acts of a record in their order; what counts no more (R4) is dropped on the way. */
export function collectActs(entries: readonly Entry[]): CollectedActs {
  const collector = new Collector()
  for (const entry of entries) collector.take(entry)
  return collector.collected
}

class Collector {
  process: Process = presets.none
  signOffs = new Map<string, SignOff>()
  former = new Map<string, SignOff>()
  returns = new Map<string, Return>()
  opening: ReviewState['opensProofAt'] = null
  lineage = new PieceLineage()
  changes: ChangesToPrint | null = null
  readonly queries: QueryState[] = []
  readonly waived: WaivedFinding[] = []
  published: ReviewState['published'] = null
  reopened: number | null = null

  get collected(): CollectedActs {
    return this
  }

  take(entry: Entry): void {
    const { act, seq, by, at } = entry
    switch (act.act) {
      case 'begin':
      case 'adopt':
        return this.start(act.process)
      case 'sign':
        return this.sign({ ...act, seq, by, at, paper: act.paper && { ...act.paper, verifiedBy: null } })
      case 'verify-paper':
        return this.verifyPaper(act.entry, by)
      case 'return':
        return this.giveBack({ ...act, seq, by, at })
      case 'print-after-changes':
        return this.printAfterChanges(entry, act)
      case 'verify-changes':
        return this.verifyChanges(seq, act)
      case 'query': {
        const { id, unit, question } = act
        this.queries.push({ id, seq, by, at, unit, ...act.at, question, answer: null })
        return
      }
      case 'answer-query': {
        const query = this.queries.find(({ id }) => id === act.query)
        if (query) query.answer = { decision: act.decision, text: act.answer, by, at }
        return
      }
      case 'waive':
        this.waived.push(...act.findings.map((finding) => ({ ...finding, reason: act.reason, by, at })))
        return
      case 'reopen':
        this.reopened = seq
        this.dropPrint()
        return
      case 'published': {
        const { kind, revision, hash } = act
        this.published = { seq, kind, revision, hash }
        this.reopened = null
        return
      }
      default:
      // What becomes of an edition afterwards says nothing of its sign-offs.
    }
  }

  private start(process: Process): void {
    this.process = process
    this.signOffs = new Map()
    this.former = new Map()
    this.returns = new Map()
    this.opening = null
    this.lineage = new PieceLineage()
    this.changes = null
  }

  private sign(signOff: SignOff): void {
    const key = keyOf(signOff.step, signOff.unit)
    const stage = this.stageOf(signOff.step)
    this.dropAfter(signOff)
    this.signOffs.set(key, signOff)
    this.returns.delete(key)
    if (stage === 'print') this.changes = null
    // A text that is reviewed anew opens the proofs anew.
    if (stage === 'review') this.opening = null
    if (!signOff.paper) this.count(signOff)
  }

  /** R2: whoever signed a later step signed after another hand; its turn comes again. */
  private dropAfter({ step: key, unit }: SignOff): void {
    const { steps } = this.process
    for (const step of steps.slice(steps.findIndex((one) => one.key === key) + 1)) {
      if (step.level === 'page') this.drop(step, 'page')
      else if (unit !== 'page') this.drop(step, unit)
      else this.dropAllPieces(step)
    }
  }

  private dropAllPieces(step: Step): void {
    for (const { step: key, unit } of this.signOffs.values()) if (key === step.key) this.drop(step, unit)
  }

  private verifyPaper(seq: number, by: Entry['by']): void {
    for (const [key, signOff] of this.signOffs) {
      if (signOff.seq !== seq || !signOff.paper) continue
      const verified = { ...signOff, paper: { ...signOff.paper, verifiedBy: by } }
      this.signOffs.set(key, verified)
      this.count(verified)
    }
  }

  /** R4: the last review opens the first proof; a proof hands on what it made of each piece. */
  private count({ seq, step, hash, pieces }: SignOff): void {
    const reviews = this.process.steps.filter(({ stage }) => stage === 'review')
    const hasProofs = this.process.steps.some(({ stage }) => stage === 'proof')
    if (hasProofs && reviews.at(-1)?.key === step) this.opening = { hash, pieces }
    if (this.stageOf(step) === 'proof' && this.opening) {
      this.lineage.handOn({ seq, started: this.opening.pieces, results: pieces })
    }
  }

  /** R5: what was signed with its changes is the text now, and the reviews of its pieces go on with it. */
  private verifyChanges(seq: number, { hash, pieces }: ActOf<'verify-changes'>): void {
    if (!this.changes) return
    this.lineage.handOn({ seq, started: this.changes.pieces, results: pieces })
    this.changes = { ...this.changes, verified: { seq, hash } }
  }

  private giveBack(given: Return): void {
    const from = this.process.steps.findIndex(({ key }) => key === given.to)
    for (const step of this.process.steps.slice(Math.max(from, 0))) {
      if (step.level === 'page') this.drop(step, 'page')
      else if (given.unit !== 'page') this.drop(step, given.unit)
    }
    const stage = this.stageOf(given.to)
    if (stage === 'review') this.opening = null
    this.changes = null
    this.returns.set(keyOf(given.to, given.unit), given)
  }

  private printAfterChanges({ seq, by, at }: Entry, act: ActOf<'print-after-changes'>): void {
    const changes: PrintChange[] = act.changes
    const { step, pieces, opinion, override, forWhom, hash: base } = act
    this.dropPrint()
    this.returns.delete(keyOf(step, 'page'))
    this.changes = { seq, by, at, base, changes, step, pieces, opinion, override, forWhom, verified: null }
  }

  private dropPrint(): void {
    for (const step of this.process.steps) if (step.stage === 'print') this.drop(step, 'page')
    this.changes = null
  }

  private drop({ key }: Step, unit: Unit): void {
    const dropped = this.signOffs.get(keyOf(key, unit))
    if (!dropped) return
    this.signOffs.delete(keyOf(key, unit))
    this.former.set(keyOf(key, unit), dropped)
  }

  private stageOf(step: string): Step['stage'] | null {
    return this.process.steps.find(({ key }) => key === step)?.stage ?? null
  }
}
