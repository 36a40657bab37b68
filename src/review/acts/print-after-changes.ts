import type { PayloadRequest } from 'payload'
import { checkComposed } from '../../edition/compose-issue.ts'
import { keepContents } from '../../press/ledger.ts'
import type { PrintChange } from '../record/acts.ts'
import { applyPrintChanges } from '../record/apply-print-changes.ts'
import { maySign } from '../rules/may-sign.ts'
import type { RecordKey } from '../store/entries.ts'
import { checkGrave } from './check-grave.ts'
import { checkSeen, piecesByDocument } from './checks.ts'
import { chooseDelegation } from './choose-delegation.ts'
import { type AppendedEntry, obey, performAct } from './perform-act.ts'
import { findPrintStep } from './steps.ts'

/** 改后付印: this text, after exactly these changes. */
export type PrintAfterChangesInput = {
  hash: string
  changes: PrintChange[]
  opinion: string
  delegation?: number | null
  override?: string | null
}

/**
 * Signs the last step for the present text after exactly these changes, which somebody makes and a second person
 * compares (R5). Each change must have its place in the text.
 * @throws RoundtableError `content-changed`, `step-closed`, `signer-excluded`, `invalid-input`, `not-allowed`, `not-found`
 */
export async function printAfterChanges(
  req: PayloadRequest,
  key: RecordKey,
  input: PrintAfterChangesInput,
): Promise<AppendedEntry[]> {
  return performAct(req, key, async ({ state, subject, composition, signer: caller }) => {
    const { hash, changes, opinion } = input
    checkSeen(subject, { unit: 'page', hash })
    const step = findPrintStep(state)
    const override = input.override ?? null
    const signer = chooseDelegation(caller, input.delegation ?? null)
    const forWhom = obey(maySign({ state, step, unit: 'page', signer, override: override !== null }))
    await checkGrave(req, { composition, state, step, unit: 'page' })
    checkComposed(composition.composed)
    const pieces = piecesByDocument(subject)
    // Refuses a change that has no place, or more than one: nobody could make it.
    applyPrintChanges({ composed: composition.composed, pieces: subject.pieces, changes })
    return {
      act: { act: 'print-after-changes', step, hash, pieces, changes, opinion, forWhom, override },
      keep: () => keepContents(req, composition.composed),
    }
  })
}
