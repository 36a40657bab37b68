import { readBody } from './src/coediting/read-body.ts'
import { dropKeptFiles } from './src/exports/files/drop-kept-files.ts'
import type { PressContracts } from './src/press/contracts.ts'
import { keepNotedAct, keepPressAct, reviewGate } from './src/review/acts/press-acts.ts'
import { isOnDuty } from './src/review/delegations/is-on-duty.ts'
import { keepSearchInStep } from './src/search/keep-in-step.ts'

/** What the press asks before and does while it publishes, over HTTP and on the command line alike. */
export const pressContracts: PressContracts = {
  readBody,
  gates: [reviewGate],
  record: keepPressAct,
  note: keepNotedAct,
  isOnDuty,
  onPublish: [keepSearchInStep, dropKeptFiles],
}
