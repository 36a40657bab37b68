import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { composers, hasRole } from '../../../kernel/access.ts'
import { answerInLines } from '../../../kernel/answer-in-lines.ts'
import { RoundtableError } from '../../../kernel/errors.ts'
import { checkEditions, type EditionsFilter } from './check-editions.ts'
import type { EditionsLine } from './report.ts'

const filterShape = z.object({
  series: z.string().min(1).max(80).optional(),
  year: z.coerce.number().int().min(1900).max(2200).optional(),
})

/** `GET /api/editions/checks[?series=&year=]`: what today's lists say of the current editions, in lines of JSON. */
export const editionsEndpoint: Omit<Endpoint, 'root'> = {
  path: '/checks',
  method: 'get',
  handler: (req) => {
    if (!hasRole(req, composers)) throw notAllowed()
    const filter = readFilter(req)
    return answerInLines(req, {
      work: async ({ tell, signal }) => {
        const onEdition: NonNullable<Parameters<typeof checkEditions>[2]>['onEdition'] = (
          checked,
          progress,
        ) => tell({ progress, checked } satisfies EditionsLine)
        const report = await checkEditions(req, filter, { onEdition, signal })
        return { report } satisfies EditionsLine
      },
      explain: failChecks,
    })
  },
}

function readFilter(req: PayloadRequest): EditionsFilter {
  const parsed = filterShape.safeParse({
    series: req.query.series || undefined,
    year: req.query.year || undefined,
  })
  if (parsed.success) return parsed.data
  throw new RoundtableError({
    code: 'invalid-input',
    zh: 'series 是栏目的地址\uFF0Cyear 是四位数的年份。',
    en: 'series is the address of a series, year a year of four digits.',
    details: { at: parsed.error.issues[0]?.path.join('.') },
  })
}

function notAllowed(): RoundtableError {
  return new RoundtableError({
    code: 'not-allowed',
    zh: '复查已刊发的各期由编辑来做。',
    en: 'Editors check what is published.',
  })
}

function failChecks(cause: unknown): RoundtableError {
  return new RoundtableError({
    code: 'checks-failed',
    zh: '复查中断\uFF0C原因已记入日志\uFF0C没有更改任何内容。请再试一次。',
    en: 'The checks broke off; the cause is logged, and nothing was changed. Please try again.',
    cause,
  })
}
