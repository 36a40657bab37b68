import type { CollectionBeforeOperationHook } from 'payload'
import { RoundtableError } from '../kernel/errors.ts'

/** Keeps Payload's open form for the first account shut: that account is made from the command line. */
export const refuseOpenRegistration: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' && !req.user && req.payloadAPI !== 'local') {
    throw new RoundtableError({
      code: 'not-allowed',
      zh: '第一个账号只能在命令行建立\uFF1A请运行 npm run create:admin。',
      en: 'The first account is made from the command line: run npm run create:admin.',
    })
  }
  return args
}
