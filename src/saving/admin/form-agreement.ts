import type { Choice, FieldConflict } from '../../desk/admin/conflict/conflict.ts'
import { type Base, decodeBase, encodeBase, type Marks, markOf } from '../base.ts'
import type { Values } from '../plain-value.ts'
import { advanceMark } from './advance-mark.ts'
import { alignRows, type RowAlignment } from './align-rows.ts'
import { isSameValue } from './same-value.ts'
import { takeOver } from './take-over.ts'

/** A field's value with the mark that names it. */
type Known = { value: unknown; mark: Marks[string] | null }

/** What a form sends: the fields that the person has changed, and what they have seen of them. */
export type Save = { changes: Values; base: string }

const empty: Known = { value: undefined, mark: null }
const neverSent = new Set(['base', 'id', '_status', 'createdAt', 'updatedAt', 'changedBy', 'changedIn'])

/**
 * What one form and the site have agreed on, field by field. A value that somebody else has written counts as seen only
 * once the form shows it: a save never names a version whose values its writer has not had before their eyes (D2).
 */
export class FormAgreement {
  readonly #named: Omit<Base, 'marks'>
  readonly #apart: ReadonlySet<string>
  readonly #agreed = new Map<string, Known>()
  readonly #latest = new Map<string, Known>()
  readonly #tokens = new Set<string>()
  #held: readonly FieldConflict[] = []

  /** @param apart - fields that the form leaves out: rooms keep them */
  constructor(shown: Values, { base, apart }: { base: string; apart: readonly string[] }) {
    const read = decodeBase(base)
    const { marks = {}, ...named } = read ?? { collection: '', id: 0, locale: '' }
    this.#named = named
    this.#apart = new Set([...neverSent, ...apart])
    this.#tokens.add(base)
    for (const [name, value] of Object.entries(shown))
      this.#agreed.set(name, { value, mark: markOf(marks, name) })
  }

  /** The fields that wait for a choice, with both values. */
  get held(): readonly FieldConflict[] {
    return this.#held
  }

  /** Says whether a base is one that this form began with or was answered. */
  knows(base: string): boolean {
    return this.#tokens.has(base)
  }

  /** Notes what the form shows now: of what others have written, what is shown is seen. */
  notice(shown: Values): void {
    for (const [name, latest] of this.#latest) {
      if (!this.#isHeld(name) && isSameValue(shown[name], latest.value)) this.#agreed.set(name, latest)
    }
  }

  /** Answers what a save of what the form shows has to send. */
  compose(shown: Values): Save {
    this.notice(shown)
    const changes: Values = {}
    const marks: Marks = {}
    for (const [name, value] of Object.entries(shown)) {
      const agreed = this.#agreed.get(name) ?? empty
      if (this.#apart.has(name) || this.#isHeld(name) || isSameValue(value, agreed.value)) continue
      changes[name] = value ?? null
      if (agreed.mark !== null) marks[name] = agreed.mark
    }
    return { changes, base: encodeBase({ ...this.#named, marks }) }
  }

  /** Takes in the document that the site has answered, to a save of `changes` or to a read. */
  accept(changes: Values, answered: Values): void {
    const token = typeof answered.base === 'string' ? answered.base : ''
    const marks = decodeBase(token)?.marks
    if (!marks) return
    this.#tokens.add(token)
    for (const name of new Set([...Object.keys(answered), ...this.#agreed.keys()])) {
      const now = { value: answered[name], mark: markOf(marks, name) }
      this.#latest.set(name, now)
      if (!Object.hasOwn(changes, name)) continue
      const before = this.#agreed.get(name) ?? empty
      const around = { before: before.value, sent: changes[name], answered: now.value }
      this.#agreed.set(name, { value: changes[name], mark: advanceMark(before.mark, now.mark, around) })
    }
  }

  /** Holds fields back that both have changed, until the person has chosen. */
  hold(conflicts: readonly FieldConflict[]): void {
    const named = new Set(conflicts.map(({ field }) => field))
    this.#held = [...this.#held.filter(({ field }) => !named.has(field)), ...conflicts]
  }

  /**
   * Notes what the person has chosen: what stands there now is seen by that. Answers what the form has to show instead
   * when theirs is taken, and null when the person keeps their own.
   */
  choose(conflict: FieldConflict, choice: Choice, shown: Values): { name: string; value: unknown } | null {
    const [name = '', ...within] = conflict.field.split('.')
    const latest = this.#latest.get(name) ?? empty
    const agreed = this.#agreed.get(name) ?? empty
    this.#agreed.set(name, {
      value: takeOver(agreed.value, latest.value, within),
      mark: takeOver(agreed.mark, latest.mark, within) ?? null,
    })
    this.#held = this.#held.filter(({ field }) => field !== conflict.field)
    if (choice === 'yours') return null
    return { name, value: takeOver(shown[name], latest.value, within) }
  }

  /** Answers what brings the rows that the form shows in line with those that stand now, field by field. */
  alignments(shown: Values): ({ name: string } & RowAlignment)[] {
    return [...this.#latest]
      .filter(([name]) => Array.isArray(shown[name]) && !this.#isHeld(name) && !this.#apart.has(name))
      .map(([name, { value: latest }]) => {
        const agreed = this.#agreed.get(name)?.value
        return { name, ...alignRows({ shown: shown[name], agreed, latest }) }
      })
      .filter(({ removed, moves }) => removed.length > 0 || moves.length > 0)
  }

  /** Answers the document for the form: as the site has it, but for what the person has typed or not yet decided on. */
  settle(answered: Values, { sent, shown }: { sent: Values; shown: Values }): Values {
    const own = Object.entries(shown).filter(
      ([name, value]) => this.#isHeld(name) || !isSameValue(value, sent[name]),
    )
    const kept = own.filter(([name]) => !neverSent.has(name))
    return { ...answered, ...Object.fromEntries(kept) }
  }

  #isHeld(name: string): boolean {
    return this.#held.some(({ field }) => field.split('.')[0] === name)
  }
}
