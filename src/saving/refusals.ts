import { RoundtableError } from '../kernel/errors.ts'
import type { Bilingual } from '../kernel/locales.ts'
import type { Conflict } from './merge-write.ts'

/** A conflict with who wrote what stands there now, as far as the versions tell. */
export type ToldConflict = Conflict & { by: string | null; at: string | null }

/** D2: a write that does not say what it started from. */
export function baseRequired(): RoundtableError {
  return new RoundtableError({
    code: 'base-required',
    zh: '请说明这次修改依据的是哪一稿\uFF1A读取草稿\uFF0C把它的 ETag 放进 If-Match\uFF08或把 base 一并提交\uFF09。',
    en: 'Say which version this change started from: read the draft and send its ETag as If-Match, or its base.',
  })
}

/** D2 for acts on the whole document, whose base covers every language. */
export function wholeBaseRequired(): RoundtableError {
  return new RoundtableError({
    code: 'base-required',
    zh: '这一步涉及各种语言\uFF1A请用 locale=all 读取草稿\uFF0C把它的 ETag 放进 If-Match。',
    en: 'This touches every language: read the draft with locale=all and send its ETag as If-Match.',
  })
}

/** A write of several documents at once, which can name the version of none. */
export function oneByOne(): RoundtableError {
  return new RoundtableError({
    code: 'base-required',
    zh: '一次只能修改一份文档\uFF0C并说明依据的是哪一稿。',
    en: 'Change one document at a time, and say which version each change started from.',
  })
}

/** What was sent as a base is none, or names another document or language. */
export function unknownBase(): RoundtableError {
  return new RoundtableError({
    code: 'invalid-input',
    zh: 'If-Match 或 base 不是这份文档在这种语言里的版本。请重新读取草稿。',
    en: 'If-Match or base names no version of this document in this language. Read the draft again.',
  })
}

/** D2: the same field was changed by two; both values are answered. */
export function conflicting({
  base,
  conflicts,
}: {
  base: string
  conflicts: readonly ToldConflict[]
}): RoundtableError {
  const names = nameFields(conflicts)
  return new RoundtableError({
    code: 'conflict',
    zh: `这期间别人也改了\uFF1A${names.zh}。请选择保留哪一个\uFF0C再保存一次。`,
    en: `Somebody else has changed this meanwhile: ${names.en}. Choose which to keep, and save again.`,
    details: { base, conflicts },
  })
}

function nameFields(conflicts: readonly Conflict[]): Bilingual {
  return {
    zh: conflicts.map(({ label }) => label.zh).join('、'),
    en: conflicts.map(({ label }) => label.en).join(', '),
  }
}
