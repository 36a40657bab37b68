import type { PayloadRequest } from 'payload'
import { checkComposed, composePiece, type PieceParts } from '../../edition/compose-issue.ts'
import type { ComposedIssue, PieceContent } from '../../edition/types.ts'
import { keepContent, keepContents } from '../../press/ledger.ts'
import { checkComplete } from '../../press/refusals.ts'
import type { Unit } from '../record/acts.ts'
import { findStart } from '../rules/find-start.ts'
import { maySign } from '../rules/may-sign.ts'
import type { ReviewState } from '../rules/review-state.ts'
import type { RecordKey } from '../store/entries.ts'
import { checkGrave } from './check-grave.ts'
import { checkPaper } from './check-paper.ts'
import { checkSeen, piecesByDocument } from './checks.ts'
import { chooseDelegation } from './choose-delegation.ts'
import { isFromArchive } from './obstacles.ts'
import { type AppendedEntry, obey, performAct } from './perform-act.ts'

/** A pass: which step of which unit, and the text that the person has seen. */
export type SignInput = {
  step: string
  unit: Unit
  hash: string
  opinion: string
  delegation?: number | null
  override?: string | null
  paper?: { scan: string; signedBy: string } | null
}

/**
 * Signs a step: this person passes this text (R1 to R4, R6). The text is kept under its hash.
 * @throws RoundtableError `content-changed`, `step-closed`, `signer-excluded`, `incomplete-issue`, `invalid-input`,
 *   `not-allowed`, `not-found`
 */
export async function signStep(
  req: PayloadRequest,
  key: RecordKey,
  input: SignInput,
): Promise<AppendedEntry[]> {
  return performAct(req, key, async (desk) => {
    const { state, subject, composition, entries } = desk
    const { step, unit, hash, opinion } = input
    checkSeen(subject, { unit, hash })
    const override = input.override ?? null
    const signer = chooseDelegation(desk.signer, input.delegation ?? null)
    const forWhom = obey(maySign({ state, step, unit, signer, override: override !== null }))
    await checkGrave(req, { composition, state, step, unit })
    if (input.paper) await checkPaper(req, input.paper.scan)
    const keep = checkText(req, { composed: composition.composed, unit, hash })
    if (isPrint(state, step)) checkComplete(composition.missing, { isArchive: isFromArchive(entries) })
    return {
      act: {
        act: 'sign',
        step,
        unit,
        hash,
        from: unit === 'page' ? findStart(state, step) : null,
        pieces: unit === 'page' ? piecesByDocument(subject) : {},
        opinion,
        forWhom,
        override,
        paper: input.paper ?? null,
      },
      keep,
    }
  })
}

/** Answers how the signed text is kept. @throws RoundtableError `invalid-input` for one that no edition could hold */
function checkText(
  req: PayloadRequest,
  { composed, unit, hash }: { composed: ComposedIssue; unit: Unit; hash: string },
): () => Promise<void> {
  const content = unit === 'page' ? undefined : composed.pieces.get(hash)
  if (!content) {
    checkComposed(composed)
    return () => keepContents(req, composed)
  }
  // Other pieces may be unfinished still: they arrive on different days.
  composePiece({ kind: content.kind, locale: content.locale, piece: readParts(content) })
  return () => keepContent(req, { hash, content })
}

function readParts({ headline, bylines, body, authorNote }: PieceContent): PieceParts {
  return { headline, bylines, body, authorNote }
}

function isPrint(state: ReviewState, stepKey: string): boolean {
  return state.steps.find(({ step }) => step.key === stepKey)?.step.stage === 'print'
}
