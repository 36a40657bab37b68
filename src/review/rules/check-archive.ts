import { leaders, type Role } from '../../kernel/access.ts'
import type { Bilingual } from '../../kernel/locales.ts'
import type { Entry } from '../record/entry.ts'
import { collectActs } from './collect-acts.ts'

const leading: readonly (Role | null)[] = leaders

/**
 * R8: an archive edition needs no sign-offs. So that nobody publishes new text as old, in a series with a process only
 * leaders enter one, and none is made of an issue whose review has begun.
 */
export function checkArchive({
  entries,
  role,
}: {
  entries: readonly Entry[]
  role: Role | null
}): Bilingual | null {
  const { process } = collectActs(entries)
  if (process.steps.length === 0) return null
  const isUnderWay = entries.some(({ act }) => act.act === 'sign' || act.act === 'print-after-changes')
  if (isUnderWay) return underWay
  return leading.includes(role) ? null : forLeaders
}

const underWay: Bilingual = {
  zh: '本期已经开始审校\uFF0C不能作为存档版刊发。请签完各步再刊发。',
  en: 'The review of this issue has begun: it is no archive edition. Sign its steps, then publish it.',
}

const forLeaders: Bilingual = {
  zh: '本栏目设有审校流程。存档版不经签字\uFF0C由编辑室主任以上补录。',
  en: 'This series has a review process. Archive editions, which pass without sign-offs, are entered by section editors and above.',
}
