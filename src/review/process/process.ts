import { z } from 'zod'
import type { Role } from '../../kernel/access.ts'
import { checkNames } from '../checks/check-names.ts'

/** The roles that sign: administrators look after the system, readers look. */
export const signingRoles = [
  'chief-editor',
  'section-editor',
  'editor',
  'proofreader',
] as const satisfies readonly Role[]

/** A role that a step can name. */
export type SigningRole = (typeof signingRoles)[number]

/** Whether a step signs each piece alone or the page as a whole. */
export const levels = ['piece', 'page'] as const
/** What a step does to the text: reviews approve it, proofs correct it, print releases it. In this order. */
export const stages = ['review', 'proof', 'print'] as const
/** What a process was made from; `own` after any change. */
export const presetNames = ['daily', 'journal', 'web', 'one-review', 'none', 'own'] as const

/** One of these names. */
export type PresetName = (typeof presetNames)[number]

const labelSchema = z.strictObject({
  zh: z.string().trim().min(1).max(40),
  en: z.string().trim().min(1).max(60),
})

/** One step of a process, as it is stored on the series and copied into the record. */
export const stepSchema = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  label: labelSchema,
  level: z.enum(levels),
  stage: z.enum(stages),
  role: z.enum(signingRoles),
  checks: z.array(z.enum(checkNames)),
  /** Keys of earlier steps that need another person. */
  distinctFrom: z.array(z.string()),
})

/** The shape of a process; `checkProcess` holds it to the rules between its steps. */
export const processSchema = z.strictObject({
  preset: z.enum(presetNames),
  steps: z.array(stepSchema).max(20),
})

/** An ordered step that a person signs. */
export type Step = z.infer<typeof stepSchema>
/** The steps that a series prescribes; without steps nothing is asked, and the record says so. */
export type Process = z.infer<typeof processSchema>
