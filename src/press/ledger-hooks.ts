import type { CollectionBeforeOperationHook } from 'payload'
import { RoundtableError } from '../kernel/errors.ts'
import { isSealed } from './seal.ts'

/** P2 at the door of the ledger: the press alone appends to it, whatever access a call claims. */
export const guardLedger: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isWriting = ['create', 'update', 'delete', 'restoreVersion'].includes(operation)
  // What access refuses is answered by access, so that outsiders learn nothing of the ledger's rules.
  const isForced = Reflect.get(args, 'overrideAccess') === true
  if (!isWriting || !isForced || isSealed(req.context)) return args
  throw new RoundtableError({
    code: 'not-allowed',
    zh: '刊发记录只由签发写入。',
    en: 'The ledger is written by the press alone.',
  })
}
