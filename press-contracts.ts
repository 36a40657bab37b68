import { readBody } from './src/coediting/read-body.ts'
import { remindChiefs } from './src/discussion/inbox/remind-chiefs.ts'
import { consentGate, findConsentHolds } from './src/discussion/invitations/gate.ts'
import { findBlockingThreads } from './src/discussion/threads/obstacles.ts'
import { dropKeptFiles } from './src/exports/files/drop-kept-files.ts'
import type { PressContracts } from './src/press/contracts.ts'
import { keepNotedAct, keepPressAct, reviewGate } from './src/review/acts/press-acts.ts'
import { isOnDuty } from './src/review/delegations/is-on-duty.ts'
import { keepSearchInStep } from './src/search/keep-in-step.ts'

/** What the press asks before and does while it publishes, over HTTP and on the command line alike. */
export const pressContracts: PressContracts = {
  readBody,
  obstacles: [findBlockingThreads],
  holds: [findConsentHolds],
  gates: [reviewGate, consentGate],
  record: keepPressAct,
  note: keepNotedAct,
  isOnDuty,
  remindChiefs,
  onPublish: [keepSearchInStep, dropKeptFiles],
}
