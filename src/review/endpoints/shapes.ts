import { z } from 'zod'
import { printChangeSchema, unitSchema as unit } from '../record/acts.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const step = z.string().min(1).max(60)
const opinion = z.string().trim().max(4000)
const reason = z.string().trim().min(1).max(1000)

/** The body of `POST …/sign`: a pass. */
export const signShape = z.strictObject({
  step,
  unit,
  hash,
  opinion: opinion.default(''),
  /** The delegation by which the caller signs; left out, the review takes one that is in force when it needs one. */
  delegation: z.int().positive().nullish(),
  /** Why a chief editor signs out of turn or in another's place. */
  override: reason.nullish(),
  paper: z.strictObject({ scan: hash, signedBy: z.string().trim().min(1).max(80) }).nullish(),
})

/** The body of `POST …/return`. */
export const returnShape = z.strictObject({
  step,
  to: step,
  unit,
  hash,
  reason,
  delegation: z.int().positive().nullish(),
  override: reason.nullish(),
})

/** The body of `POST …/print-after-changes`. */
export const printAfterChangesShape = z.strictObject({
  hash,
  changes: z.array(printChangeSchema).min(1).max(50),
  opinion: opinion.default(''),
  delegation: z.int().positive().nullish(),
  override: reason.nullish(),
})

/** The body of `POST …/verify-changes`: the caller has seen this text, and exactly the listed changes in it. */
export const verifyChangesShape = z.strictObject({ hash })

/** The body of `POST …/queries`. */
export const queryShape = z.strictObject({
  unit,
  hash,
  quote: z.string().trim().min(1).max(500),
  block: z.string().max(80).nullish(),
  question: z.string().trim().min(1).max(1000),
})

/** The body of `POST …/queries/:query/answer`. */
export const answerQueryShape = z.strictObject({
  decision: z.enum(['kept', 'changed']),
  answer: z.string().trim().max(1000).default(''),
})

/** The body of `POST …/waive`: findings that a named person lets pass, alike ones together. */
export const waiveShape = z.strictObject({
  findings: z
    .array(
      z.strictObject({
        fingerprint: z.string().min(1).max(200),
        check: z.string().min(1).max(60),
        quote: z.string().max(500),
      }),
    )
    .min(1)
    .max(500),
  reason,
})

/** The body of `POST …/reopen` and `POST …/adopt`. */
export const reasonShape = z.strictObject({ reason })

/** The body of `POST …/verify-paper`. */
export const verifyPaperShape = z.strictObject({ seq: z.int().positive() })

/** What `GET …/difference` is asked for. */
export const differenceShape = z.object({
  unit: z.union([z.literal('page'), z.coerce.number().int().positive()]).default('page'),
  step: step.optional(),
})

/** When an issue is to be released; null takes the date away. */
export const dueShape = z.strictObject({ dueAt: z.iso.datetime({ offset: true }).nullable() })
