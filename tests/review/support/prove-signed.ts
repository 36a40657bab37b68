import type { Step } from '../../../src/review/process/process.ts'
import type { Act, ActOf, Unit } from '../../../src/review/record/acts.ts'
import type { Entry } from '../../../src/review/record/entry.ts'

/**
 * What the rules promise of a publication, said again without them: a plain search through the list of entries for
 * signatures that name every part of the text. It knows no states, no turns and no stale marks.
 */
type Signed = { entry: Entry; act: ActOf<'sign'> }
type Page = { hash: string; pieces: Readonly<Record<string, string>> }

/** Answers why the text of the entry `published` was not to be published, or null when signatures prove it. */
export function findUnsigned(all: readonly Entry[], published: Entry): string | null {
  const { act } = published
  if (act.act !== 'published') return 'It publishes nothing.'
  const before = all.filter(({ seq }) => seq < published.seq)
  const started = before.findLast((entry) => entry.act.act === 'begin' || entry.act.act === 'adopt')
  if (!started || !('process' in started.act)) return 'No process was laid down.'
  const { steps } = started.act.process
  if (steps.length === 0) return null
  const last = before.findLast((entry) => entry.act.act === 'published')
  if (act.kind === 'archive') return before.some(isSignature(started)) ? 'Its review had begun.' : null
  if (last?.act.act === 'published' && last.act.hash === act.hash) return null
  const asked = before.filter((entry) => entry.act.act === 'query')
  const answered = before.flatMap((entry) => (entry.act.act === 'answer-query' ? [entry.act.query] : []))
  if (asked.some((entry) => entry.act.act === 'query' && !answered.includes(entry.act.id))) {
    return 'A query is open.'
  }
  const search = new Search(
    before.filter(({ seq }) => seq >= started.seq),
    steps,
  )
  return search.proves(act, last?.seq ?? 0) ? null : 'No chain of signatures leads to the text.'
}

function isSignature(started: Entry): (entry: Entry) => boolean {
  return ({ act, seq }) => seq > started.seq && (act.act === 'sign' || act.act === 'print-after-changes')
}

class Search {
  readonly entries: readonly Entry[]
  readonly steps: readonly Step[]

  constructor(entries: readonly Entry[], steps: readonly Step[]) {
    this.entries = entries
    this.steps = steps
  }

  /** Whether somebody released the page after the entry `after`, and all before them had passed it. */
  proves(page: Page, after: number): boolean {
    const print = this.steps.at(-1)
    if (!print) return false
    return this.releases(page, print).some(({ entry, base }) => {
      if (entry.seq < after) return false
      return after > 0 || this.passed(base, { upTo: this.steps.length - 1, by: entry })
    })
  }

  /** The releases of a page that nothing took back: by print, or by changes that a second person verified. */
  private releases(page: Page, print: Step): { entry: Entry; base: Page }[] {
    const signed = this.signatures(print, 'page')
      .filter(({ act, entry }) => act.hash === page.hash && !this.isTakenBack(entry, print, 'page'))
      .map(({ entry, act }) => ({ entry, base: act }))
    const verified = this.entries.flatMap((entry) => {
      const { act } = entry
      if (act.act !== 'verify-changes' || act.hash !== page.hash) return []
      const asked = this.entries.findLast(
        (one) => one.seq < entry.seq && one.act.act === 'print-after-changes',
      )
      if (asked?.act.act !== 'print-after-changes' || asked.act.hash !== act.base) return []
      if (asked.by.id === entry.by.id || this.isTakenBack(asked, print, 'page')) return []
      return this.isRightful(asked, asked.act, print) ? [{ entry: asked, base: asked.act }] : []
    })
    return [...signed, ...verified]
  }

  /** Whether every step before `upTo` was signed for the page, by people who are kept apart where the steps ask it. */
  private passed(page: Page, { upTo, by }: { upTo: number; by: Entry }): boolean {
    const before = this.steps.slice(0, upTo)
    const proofs = before.filter(({ stage }) => stage === 'proof')
    const opened = this.followProofs(page, proofs, by.seq)
    return opened.some(({ page: opening, seq }) =>
      before.every((step) => step.stage === 'proof' || this.reviewed(step, { opening, before: seq })),
    )
  }

  /** Goes back from a page through the proofs, last first, to the texts that they can have begun with. */
  private followProofs(page: Page, proofs: readonly Step[], before: number): { page: Page; seq: number }[] {
    let ends: { hash: string; page: Page; seq: number }[] = [{ hash: page.hash, page, seq: before }]
    for (const step of proofs.toReversed()) {
      ends = ends.flatMap(({ hash, seq }) =>
        this.signatures(step, 'page')
          .filter(({ act, entry }) => act.hash === hash && entry.seq < seq && act.from !== null)
          .filter(({ entry }) => !this.isTakenBack(entry, step, 'page'))
          .map(({ act, entry }) => ({ hash: act.from ?? '', page: act, seq: entry.seq })),
      )
    }
    if (proofs.length === 0) return ends
    const opener = this.steps.findLast(({ stage }) => stage === 'review')
    return ends.flatMap(({ hash, seq }) =>
      this.signatures(opener, 'page')
        .filter(({ act, entry }) => act.hash === hash && entry.seq < seq)
        // The page that opened the proofs was signed by that review itself, just then.
        .map(({ act, entry }) => ({ page: act, seq: entry.seq + 1 })),
    )
  }

  private reviewed(step: Step, { opening, before }: { opening: Page; before: number }): boolean {
    if (step.level === 'page') return this.isNamed(step, { unit: 'page', hash: opening.hash, before })
    return Object.entries(opening.pieces).every(([id, hash]) =>
      this.isNamed(step, { unit: Number(id), hash, before }),
    )
  }

  /** Whether a review names this text of a unit, or one that signed proofs or verified changes made it of afterwards. */
  private isNamed(step: Step, { unit, hash, before }: { unit: Unit; hash: string; before: number }): boolean {
    const signed = this.signatures(step, unit).filter(
      ({ entry }) => entry.seq < before && !this.isTakenBack(entry, step, unit),
    )
    if (signed.some(({ act }) => act.hash === hash)) return true
    if (unit === 'page') return false
    return this.originsOf(unit, hash).some(({ hash: origin, seq }) =>
      signed.some(({ act, entry }) => act.hash === origin && entry.seq < seq),
    )
  }

  /** The texts of which signed proofs and verified changes made this one, over any number of rounds. */
  private originsOf(
    unit: number,
    hash: string,
    seen: readonly string[] = [],
  ): { hash: string; seq: number }[] {
    if (seen.includes(hash)) return []
    const direct = this.entries.flatMap(({ act, seq }) => {
      if ((act.act !== 'sign' && act.act !== 'verify-changes') || act.pieces[String(unit)] !== hash) return []
      const from = act.act === 'sign' ? act.from : act.base
      const start = this.entries.flatMap(({ act: other }) =>
        'pieces' in other && 'hash' in other && other.hash === from ? [other.pieces[String(unit)]] : [],
      )
      return start.flatMap((origin) =>
        origin === undefined || origin === hash ? [] : [{ hash: origin, seq }],
      )
    })
    return direct.flatMap((one) => [
      one,
      ...this.originsOf(unit, one.hash, [...seen, hash]).map((origin) => ({ ...origin, seq: one.seq })),
    ])
  }

  /** Signatures of a step by people who may give them; those on paper once a second person has verified them. */
  private signatures(step: Step | undefined, unit: Unit): Signed[] {
    if (!step) return []
    return this.entries.flatMap((entry): Signed[] => {
      const { act } = entry
      if (act.act !== 'sign' || act.step !== step.key || act.unit !== unit) return []
      const isVerified = this.entries.some(
        ({ act: other, by }) =>
          other.act === 'verify-paper' && other.entry === entry.seq && by.id !== entry.by.id,
      )
      if (act.paper && !isVerified) return []
      return this.isRightful(entry, act, step) ? [{ entry, act }] : []
    })
  }

  /** By the step's role, one's own or one named as delegated, and not twice by one person; or by a chief, with a reason. */
  private isRightful(
    { by, seq }: Entry,
    act: ActOf<'sign'> | ActOf<'print-after-changes'>,
    step: Step,
  ): boolean {
    if (act.override) return by.role === 'chief-editor'
    if (by.role !== step.role && act.forWhom?.role !== step.role) return false
    const unit = act.act === 'sign' ? act.unit : 'page'
    return step.distinctFrom.every((key) => {
      const other = this.steps.find((one) => one.key === key)
      const given = this.entries.filter((entry) => entry.seq < seq && isOf(entry.act, key, unit))
      const units = new Set(given.map((entry) => ('unit' in entry.act ? entry.act.unit : 'page')))
      return [...units].every((one) => {
        const standing = given.findLast((entry) => 'unit' in entry.act && entry.act.unit === one)
        if (standing?.by.id !== by.id || !other) return true
        // Returned since, or of a piece that stands in the page no more, it is nobody's signature now.
        if (this.isTakenBack(standing, other, one, seq)) return true
        return unit === 'page' && one !== 'page' && !(String(one) in act.pieces)
      })
    })
  }

  /** Whether a return, or for print a reopening, took a signature back later on. */
  private isTakenBack({ seq }: Entry, step: Step, unit: Unit, until = Infinity): boolean {
    const at = this.steps.indexOf(step)
    return this.entries.some(({ seq: later, act }) => {
      if (later <= seq || later >= until) return false
      if (act.act === 'reopen') return step.stage === 'print'
      if (act.act !== 'return') return false
      const reaches = this.steps.findIndex(({ key }) => key === act.to) <= at
      return reaches && (unit === 'page' || act.unit === unit)
    })
  }
}

function isOf(act: Act, step: string, unit: Unit): boolean {
  return (
    act.act === 'sign' && act.step === step && (unit === 'page' || act.unit === 'page' || act.unit === unit)
  )
}
