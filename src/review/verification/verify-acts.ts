import type { Bilingual } from '../../kernel/locales.ts'
import type { ActOf } from '../record/acts.ts'
import type { Entry } from '../record/entry.ts'
import { checkArchive } from '../rules/check-archive.ts'
import { checkRelease } from '../rules/check-release.ts'
import { findStart } from '../rules/find-start.ts'
import { mayAdopt, mayAnswer, mayQuery, mayReopen, mayWaive } from '../rules/may-act.ts'
import { mayReturn, maySign, mayVerifyChanges, mayVerifyPaper } from '../rules/may-sign.ts'
import { readReview } from '../rules/read-review.ts'
import type { Ruling } from '../rules/review-state.ts'
import { findUnit } from '../rules/turns.ts'
import type { Fault } from './fault.ts'
import { findText, signerOf } from './past-subjects.ts'

/** R7: does every act of a record again by the rules, and names each that they do not allow. */
export function verifyActs(entries: readonly Entry[]): Fault[] {
  return entries.flatMap((entry, index): Fault[] => {
    const refusal = findRefusal(entries.slice(0, index), entry)
    if (!refusal) return []
    const { seq } = entry
    return [
      {
        seq,
        zh: `第 ${seq} 条不合规则\uFF1A${refusal.zh}`,
        en: `Entry ${seq} is against the rules: ${refusal.en}`,
      },
    ]
  })
}

function findRefusal(before: readonly Entry[], entry: Entry): Bilingual | null {
  const { act, by } = entry
  if (act.act === 'begin') return before.length === 0 ? null : begunTwice
  if (before[0]?.act.act !== 'begin') return notBegun
  const signer = signerOf(entry)
  const subject = findText(before, act)
  const state = readReview({ entries: before, subject })
  switch (act.act) {
    case 'sign':
    case 'print-after-changes':
      return refuseSignature(before, { entry, act })
    case 'return': {
      const override = act.override !== null
      if (!state.steps.some(({ step }) => step.key === act.step)) return unknownStep
      return refusePersonOnly(mayReturn({ ...act, state, signer, override }))
    }
    case 'verify-changes':
      if (state.pendingChanges && state.pendingChanges.base !== act.base) return otherBase
      return refusalOf(mayVerifyChanges({ state, signer }))
    case 'verify-paper':
      return refusePersonOnly(mayVerifyPaper({ state, entry: act.entry, signer }))
    case 'query':
      return refusePersonOnly(mayQuery({ state, signer }))
    case 'answer-query': {
      const query = state.queries.find(({ id }) => id === act.query)
      return query ? refusalOf(mayAnswer({ state, query, signer })) : unknownQuery
    }
    case 'waive':
      return refusalOf(mayWaive({ state, signer }))
    case 'adopt':
      return refusalOf(mayAdopt({ state, signer }))
    case 'reopen':
      return refusePersonOnly(mayReopen({ state, signer }))
    case 'published': {
      // What was published before the record began is told by the system at its beginning.
      if (by.role === 'system' && before.every(isBeginning)) return null
      if (act.kind !== 'archive') return checkRelease({ entries: before, subject, kind: act.kind })
      return checkArchive({ entries: before, role: by.role === 'system' ? null : by.role })
    }
    default:
      // Withdrawing, taking down and sealing ask no step; the press rules on them.
      return null
  }
}

function refuseSignature(
  before: readonly Entry[],
  { entry, act }: { entry: Entry; act: ActOf<'sign'> | ActOf<'print-after-changes'> },
): Bilingual | null {
  const unit = act.act === 'sign' ? act.unit : 'page'
  const state = readReview({ entries: before, subject: findText(before, act) })
  const { step } = act
  const ruling = maySign({ state, step, unit, signer: signerOf(entry), override: act.override !== null })
  // Beside a piece that is signed alone its siblings are not named: that its step was open again, one cannot tell.
  const isPieceAgain = unit !== 'page' && findUnit(state, { step, unit })?.unitState.status === 'signed'
  if (!ruling.allowed && !isPieceAgain) return ruling
  return act.act === 'sign' && act.unit === 'page' && act.from !== findStart(state, step) ? otherStart : null
}

function refusalOf(ruling: Ruling): Bilingual | null {
  return ruling.allowed ? null : ruling
}

/** Where the text of that moment is not named, whose turn it was cannot be told, only who acted. */
function refusePersonOnly(ruling: Ruling): Bilingual | null {
  return ruling.allowed || ruling.code === 'step-closed' ? null : ruling
}

function isBeginning({ act, by }: Entry): boolean {
  return act.act === 'begin' || by.role === 'system'
}

const begunTwice: Bilingual = { zh: '记录开始了两次。', en: 'The record begins twice.' }
const notBegun: Bilingual = {
  zh: '记录没有从流程开始。',
  en: 'The record does not begin with its process.',
}
const unknownStep: Bilingual = { zh: '流程里没有这一步。', en: 'The process has no such step.' }
const unknownQuery: Bilingual = { zh: '没有这条质疑。', en: 'There is no such query.' }
const otherStart: Bilingual = {
  zh: '它所称的校对底本不是前一步签出的文字。',
  en: 'It says that it started from another text than the step before it signed.',
}
const otherBase: Bilingual = {
  zh: '它所核的不是改后付印所签的文字。',
  en: 'It verifies changes of another text than the one that was signed.',
}
