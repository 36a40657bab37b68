import { isDeepStrictEqual } from 'node:util'
import type { Bilingual } from '../../kernel/locales.ts'
import type { Process } from '../process/process.ts'
import type { Entry } from '../record/entry.ts'

/**
 * Answers why nothing of a review goes on in a series, or null: the process that an issue copied is that of the series
 * in which its record began. Else a draft could pick up an easy process elsewhere, and come back with it.
 */
export function checkSeries(
  entries: readonly Entry[],
  /** Where the issue stands now, with the process that is asked for there. */
  present: { series: number | null; process: Process },
): Bilingual | null {
  const begun = entries.findLast(({ act }) => act.act === 'begin' || act.act === 'adopt')?.act
  const isBegun = begun?.act === 'begin' || begun?.act === 'adopt'
  if (!isBegun || begun.series === undefined || begun.series === present.series) return null
  if (isDeepStrictEqual(begun.process, present.process)) return null
  return {
    zh: '本期移到了另一个栏目\uFF0C审校流程还是原栏目的。请总编辑改用现行流程\uFF0C或移回原栏目。',
    en: 'The issue has moved to another series and still has the process of the former. An editor-in-chief adopts the present one, or it moves back.',
  }
}
