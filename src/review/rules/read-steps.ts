import type { Step } from '../process/process.ts'
import type { Unit } from '../record/acts.ts'
import { type CollectedActs, keyOf } from './collect-acts.ts'
import type { ReviewState, SignOff, StepState, Subject, UnitState, UnitStatus } from './review-state.ts'
import { isItsTurn } from './turns.ts'

type Reading = {
  collected: CollectedActs
  /** What the steps before 付印 approve. */
  signed: Subject
  /** What is composed now. */
  present: Subject
  opening: ReviewState['opensProofAt']
  /** A correction passes the last step alone. */
  isCorrection: boolean
}

/** Answers every step with its units as they stand for what is composed now. */
export function readSteps(collected: CollectedActs, present: Subject): StepState[] {
  const signed = findSignedSubject(collected, present)
  const opening = findOpening(collected, signed)
  const reading: Reading = {
    collected,
    signed,
    present,
    opening,
    isCorrection: collected.published !== null,
  }
  const steps: StepState[] = []
  for (const step of collected.process.steps) steps.push(readStep(reading, { step, earlier: steps }))
  return steps
}

/** The text that opened the first proof, as long as the same pieces stand in the issue. */
export function findOpening({ opening }: CollectedActs, subject: Subject): ReviewState['opensProofAt'] {
  if (!opening || Object.keys(opening.pieces).length !== subject.pieces.length) return null
  return subject.pieces.every(({ id }) => opening.pieces[id] !== undefined) ? opening : null
}

/** While the changes of a 改后付印 are being made, and once they are verified, the earlier steps answer for its base. */
export function findSignedSubject({ changes }: CollectedActs, present: Subject): Subject {
  if (!changes || (changes.verified && changes.verified.hash !== present.hash)) return present
  const pieces = Object.entries(changes.pieces).map(([id, hash]) => ({ id: Number(id), hash }))
  return { hash: changes.base, pieces }
}

function readStep(
  reading: Reading,
  { step, earlier }: { step: Step; earlier: readonly StepState[] },
): StepState {
  const units: Unit[] = step.level === 'page' ? ['page'] : reading.signed.pieces.map(({ id }) => id)
  const turns = new Set(units.filter((unit) => isItsTurn(reading, { step, unit, earlier })))
  const read = units.map((unit) => {
    const isTurn = turns.has(unit)
    return step.stage === 'print'
      ? readPrint(reading, { step, isTurn })
      : readUnit(reading, { step, unit, isTurn, earlier })
  })
  const isPassed = read.length > 0 && read.every(({ status }) => status === 'signed')
  const complete = isPassed || (reading.isCorrection && step.stage !== 'print')
  const open = !complete && read.some(({ unit, status }) => status !== 'signed' && turns.has(unit))
  return { step, units: read, complete, open }
}

function readUnit(
  reading: Reading,
  { step, unit, isTurn, earlier }: { step: Step; unit: Unit; isTurn: boolean; earlier: readonly StepState[] },
): UnitState {
  const { collected, isCorrection } = reading
  const signOff = collected.signOffs.get(keyOf(step.key, unit)) ?? null
  const isValid = signOff !== null && (isCorrection || stands(reading, { step, signOff, earlier }))
  return describeUnit(reading, { step, unit, isTurn, signOff, isValid })
}

function readPrint(reading: Reading, { step, isTurn }: { step: Step; isTurn: boolean }): UnitState {
  const { collected, present } = reading
  const { changes, published } = collected
  const unit = 'page'
  if (changes?.step === step.key) {
    const signOff: SignOff = { ...changes, unit, hash: changes.base, from: null, paper: null }
    const isVerified = changes.verified?.hash === present.hash && isTurn
    if (!changes.verified) return { unit, status: 'unverified', signOff, before: null, returned: null }
    return describeUnit(reading, { step, unit, isTurn, signOff, isValid: isVerified })
  }
  const signOff = collected.signOffs.get(keyOf(step.key, unit)) ?? null
  const isPublished = published !== null && published.hash === present.hash && collected.reopened === null
  if (isPublished && signOff === null) {
    return { unit, status: 'waiting', signOff: null, before: null, returned: null }
  }
  const isFresh = signOff !== null && (isPublished || published === null || signOff.seq > published.seq)
  const isValid = isFresh && signOff.hash === present.hash && isTurn
  return describeUnit(reading, { step, unit, isTurn, signOff, isValid })
}

/** R4: whether a sign-off still stands for the text that its step answers for. */
function stands(
  { collected, signed, opening }: Reading,
  { step, signOff, earlier }: { step: Step; signOff: SignOff; earlier: readonly StepState[] },
): boolean {
  if (step.stage === 'proof') return standsAsProof({ collected, signed, opening }, { step, signOff, earlier })
  const { unit, hash, seq } = signOff
  if (unit === 'page') return hash === (opening ?? signed).hash
  const present = opening?.pieces[unit] ?? signed.pieces.find(({ id }) => id === unit)?.hash
  return present !== undefined && collected.lineage.covers({ id: unit, reviewed: hash, present, seq })
}

function standsAsProof(
  { collected, signed, opening }: Pick<Reading, 'collected' | 'signed' | 'opening'>,
  { step, signOff, earlier }: { step: Step; signOff: SignOff; earlier: readonly StepState[] },
): boolean {
  const before = earlier.findLast((other) => other.step.stage === 'proof')
  const start = before ? (before.units[0]?.signOff?.hash ?? null) : (opening?.hash ?? null)
  if (before && start === null) return false
  const proofs = collected.process.steps.filter(({ stage }) => stage === 'proof')
  const isLast = proofs.at(-1)?.key === step.key
  return signOff.from === start && (!isLast || signOff.hash === signed.hash)
}

function describeUnit(
  { collected }: Reading,
  {
    step,
    unit,
    isTurn,
    signOff,
    isValid,
  }: { step: Step; unit: Unit; isTurn: boolean; signOff: SignOff | null; isValid: boolean },
): UnitState {
  const key = keyOf(step.key, unit)
  const returned = collected.returns.get(key) ?? null
  const before = signOff ?? collected.former.get(key) ?? null
  if (signOff && isValid) {
    const isUnverified = signOff.paper !== null && signOff.paper.verifiedBy === null
    return { unit, status: isUnverified ? 'unverified' : 'signed', signOff, before: null, returned: null }
  }
  const status: UnitStatus = returned ? 'returned' : before ? 'stale' : isTurn ? 'open' : 'waiting'
  return { unit, status, signOff: null, before, returned }
}
