import type { Bilingual } from '../../kernel/locales.ts'
import type { Entry } from '../record/entry.ts'
import { checkRelease } from '../rules/check-release.ts'
import { mayReturn, maySign, mayVerifyChanges, mayVerifyPaper } from '../rules/may-sign.ts'
import { readReview } from '../rules/read-review.ts'
import type { Ruling, Signer, Subject } from '../rules/review-state.ts'
import type { Fault } from './fault.ts'

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
  const { act } = entry
  switch (act.act) {
    case 'begin':
      return before.length === 0 ? null : begunTwice
    case 'sign':
      if (act.unit !== 'page' && act.pieces[String(act.unit)] === undefined) {
        return ruleSignature(before, { entry, subject: alone(before, act.unit, act.hash) })
      }
      return ruleSignature(before, { entry, subject: pageOf(act) })
    case 'print-after-changes':
      return ruleSignature(before, { entry, subject: pageOf(act) })
    case 'return': {
      const subject = act.unit === 'page' ? pageOf({ ...act, pieces: {} }) : alone(before, act.unit, act.hash)
      const { step, to, unit } = act
      const state = readReview({ entries: before, subject })
      // The other pieces of that moment are not named: whose turn it was cannot be told, only who acted.
      const isKnown = state.steps.some(({ step: { key } }) => key === step)
      if (!isKnown) return unknownStep
      const override = act.override !== null
      const ruling = mayReturn({ state, step, to, unit, signer: signerOf(entry), override })
      return ruling.allowed || ruling.code === 'step-closed' ? null : ruling
    }
    case 'verify-changes': {
      const state = readReview({ entries: before, subject: pageOf(act) })
      return refusalOf(mayVerifyChanges({ state, signer: signerOf(entry) }))
    }
    case 'verify-paper': {
      const state = readReview({ entries: before, subject: { hash: '', pieces: [] } })
      return refusalOf(mayVerifyPaper({ state, entry: act.entry, signer: signerOf(entry) }))
    }
    case 'published': {
      // What was published before the record began is told by the system at its beginning.
      if (entry.by.role === 'system' && before.every(isBeginning)) return null
      if (act.kind === 'archive') return null
      return checkRelease({ entries: before, subject: pageOf(act), kind: act.kind })
    }
    default:
      return null
  }
}

function ruleSignature(
  before: readonly Entry[],
  { entry, subject }: { entry: Entry; subject: Subject },
): Bilingual | null {
  const { act } = entry
  if (act.act !== 'sign' && act.act !== 'print-after-changes') return null
  const state = readReview({ entries: before, subject })
  const unit = act.act === 'sign' ? act.unit : 'page'
  const override = act.override !== null
  return refusalOf(maySign({ state, step: act.step, unit, signer: signerOf(entry), override }))
}

/** A piece's own text beside what its siblings were last known to be: their steps do not bear on its own. */
function alone(before: readonly Entry[], id: number, hash: string): Subject {
  const known = before.findLast(({ act }) => act.act === 'sign' && act.unit === 'page')?.act
  const others = known?.act === 'sign' ? known.pieces : {}
  const pieces = Object.entries({ ...others, [String(id)]: hash })
  return {
    hash: known?.act === 'sign' ? known.hash : '',
    pieces: pieces.map(([key, value]) => ({ id: Number(key), hash: value })),
  }
}

function pageOf({ hash, pieces }: { hash: string; pieces: Readonly<Record<string, string>> }): Subject {
  return { hash, pieces: Object.entries(pieces).map(([id, piece]) => ({ id: Number(id), hash: piece })) }
}

function signerOf({ act, by }: Entry): Signer {
  const delegations = 'forWhom' in act && act.forWhom ? [act.forWhom] : []
  // Whoever signs is a person: the system has no number and no role that signs.
  return { id: by.id ?? -1, role: by.role === 'system' ? 'reader' : by.role, delegations }
}

function refusalOf(ruling: Ruling): Bilingual | null {
  return ruling.allowed ? null : ruling
}

function isBeginning({ act, by }: Entry): boolean {
  return act.act === 'begin' || by.role === 'system'
}

const begunTwice: Bilingual = { zh: '记录开始了两次。', en: 'The record begins twice.' }
const unknownStep: Bilingual = { zh: '流程里没有这一步。', en: 'The process has no such step.' }
