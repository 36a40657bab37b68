import { RoundtableError } from '../../kernel/errors.ts'

/** A moment that a text's history does not have. */
export function noSuchMoment(): RoundtableError {
  return new RoundtableError({
    code: 'not-found',
    zh: '这段正文的历史里没有这个时刻。请重新读取历史\uFF0C再选一次。',
    en: 'This text’s history has no such moment. Read the history again, and choose once more.',
  })
}
