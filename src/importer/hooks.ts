import type { CollectionBeforeOperationHook } from 'payload'
import { RoundtableError } from '../kernel/errors.ts'
import { readWriteArguments } from '../press/guarded.ts'
import { isTrashing } from '../press/write-rules.ts'

/**
 * Keeps every way of Payload's own from writing an import, whoever asks: operations write its row themselves. What it
 * lets pass moves imports to the trash and back.
 */
export const refuseOtherWrites: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args
  if (operation === 'update' && isTrashing(readWriteArguments(args).data)) return args
  throw new RoundtableError({
    code: 'not-allowed',
    zh: '导入记录不能直接改写。请把文件发送到 /api/imports\uFF0C再逐条处理。',
    en: 'Imports are not written directly. Send a file to /api/imports, then act on what it found.',
  })
}
