import type { CollectionBeforeValidateHook } from 'payload'
import type { Issue } from '../generated/payload-types.ts'
import { settleSlug } from '../kernel/claim-slug.ts'
import { idOf, leavesTrash } from '../kernel/documents.ts'
import { RoundtableError } from '../kernel/errors.ts'
import { findNumberHolder, numberFields } from './queries.ts'
import { greatestNumber, isIssueNumber, isSameOrder, readRunningOrder } from './rules.ts'
import { findIssueOrderProblem } from './running-order-check.ts'

type Hook = CollectionBeforeValidateHook<Issue>

/** Refuses what is no number of an issue, and a number or total number that another issue of the series has. */
export const checkNumbers: Hook = async ({ data, originalDoc, req }) => {
  const seriesId = idOf(data?.series ?? originalDoc?.series)
  for (const field of ['number', 'totalNumber'] as const) {
    const value = data?.[field]
    if (value == null || seriesId === null) continue
    const isMoved = data?.series !== undefined && seriesId !== idOf(originalDoc?.series)
    // In the trash an issue holds no number: one that comes back may find its own taken.
    const isClaimed = value !== originalDoc?.[field] || isMoved || leavesTrash(data ?? {}, originalDoc)
    if (!isClaimed) continue
    const { zh, en } = numberFields[field]
    if (!isIssueNumber(value)) {
      throw new RoundtableError({
        code: 'invalid-input',
        zh: `${zh}是 1 到 ${greatestNumber} 的整数。`,
        en: `The ${en} is a whole number from 1 to ${greatestNumber}.`,
        details: { field },
      })
    }
    const holder = await findNumberHolder(req, {
      series: seriesId,
      field,
      value,
      except: originalDoc?.id ?? null,
    })
    if (!holder) continue
    const title = holder.title || '…'
    throw new RoundtableError({
      code: 'invalid-input',
      zh: `${zh} ${value} 已被\u300A${title}\u300B使用。请改用别的号码\uFF0C或先清空那一期的${zh}。`,
      en: `The ${en} ${value} is taken by “${title}”. Choose another, or clear it there first.`,
      details: { field },
    })
  }
  return data
}

/** Keeps addresses unique in the series, and fixed once published. */
export const checkSlug: Hook = async ({ context, data, originalDoc, req }) => {
  if (!data) return data
  return settleSlug(
    { context, data, originalDoc, req },
    {
      collection: 'issues',
      parent: { field: 'series', id: idOf(data.series ?? originalDoc?.series) },
      sayFixed: (slug) => ({
        zh: `本期已经以 ${slug} 刊发\uFF0C地址不能再改。`,
        en: `This issue has been published as ${slug}: its address stays.`,
      }),
      sayTaken: (slug) => ({
        zh: `本栏目已有一期用地址 ${slug}。请换一个。`,
        en: `Another issue of this series has the address ${slug}. Choose another.`,
      }),
    },
  )
}

/** Refuses a running order that repeats a document or takes one from elsewhere. */
export const checkRunningOrder: Hook = async ({ data, originalDoc, req }) => {
  if (!data?.runningOrder) return data
  if (!Array.isArray(data.runningOrder)) {
    throw new RoundtableError({
      code: 'invalid-input',
      zh: '版面次序是一列问题和文章。',
      en: 'The running order is a list of questions and essays.',
      details: { field: 'runningOrder' },
    })
  }
  const order = readRunningOrder(data.runningOrder)
  // What stood there before may have been trashed or moved since; the desk and the press leave it out.
  if (isSameOrder(order, readRunningOrder(originalDoc?.runningOrder))) return data
  const problem = await findIssueOrderProblem(req, { issueId: originalDoc?.id ?? null, order })
  if (problem) throw problem
  return data
}
