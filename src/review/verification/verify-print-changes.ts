import { readComposedIssue } from '../../edition/parse.ts'
import { applyPrintChanges } from '../record/apply-print-changes.ts'
import type { Entry } from '../record/entry.ts'
import type { Fault } from './fault.ts'
import { pageOf } from './past-subjects.ts'

/** R5: makes the changes of every 改后付印 again, and names each 核红 that released another text. */
export function verifyPrintChanges(
  entries: readonly Entry[],
  { contents, sealed }: { contents: ReadonlyMap<string, string>; sealed: ReadonlySet<string> },
): Fault[] {
  return entries.flatMap((entry, index): Fault[] => {
    const { act, seq } = entry
    if (act.act !== 'verify-changes' || sealed.has(act.base) || sealed.has(act.hash)) return []
    if (changeAgain(entries.slice(0, index), contents) === act.hash) return []
    return [
      {
        seq,
        zh: `第 ${seq} 条核红有误\uFF1A所签的文字加上所列改动\uFF0C不是它放行的文字。`,
        en: `Entry ${seq} verified another text than the signed one with exactly its listed changes.`,
      },
    ]
  })
}

function changeAgain(before: readonly Entry[], contents: ReadonlyMap<string, string>): string | null {
  const signed = before.findLast(({ act }) => act.act === 'print-after-changes')?.act
  if (signed?.act !== 'print-after-changes') return null
  try {
    const composed = readComposedIssue({ hash: signed.hash, texts: contents })
    return applyPrintChanges({ composed, pieces: pageOf(signed).pieces, changes: signed.changes }).hash
  } catch {
    // A text that is not on file, or cannot be changed so, proves nothing; that it is missing is told beside.
    return null
  }
}
