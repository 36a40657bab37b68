import { z } from 'zod'
import { canonicaliseContent } from '../../edition/canonical.ts'
import { hashText } from '../../edition/hash.ts'
import { roles } from '../../kernel/access.ts'
import { locales } from '../../kernel/locales.ts'
import { actSchema } from './acts.ts'

/** Who acted, by name and role at that time; `id` is null for the system itself. */
export const actorSchema = z.strictObject({
  id: z.number().int().positive().nullable(),
  name: z.string(),
  role: z.enum([...roles, 'system']),
})
/** One of these. */
export type Actor = z.infer<typeof actorSchema>

/** One line of a record as it is hashed (rule R7). */
export const entrySchema = z.strictObject({
  schema: z.literal(1),
  issueId: z.number().int().positive(),
  locale: z.enum(locales),
  /** 1 for the first, without gaps. */
  seq: z.number().int().positive(),
  at: z.iso.datetime(),
  by: actorSchema,
  act: actSchema,
  /** The hash of the entry before. */
  previous: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
})
/** One line of a record. */
export type Entry = z.infer<typeof entrySchema>

/** A line as it is stored: its canonical form, byte for byte, and the hash of that. */
export type StoredEntry = { seq: number; hash: string; body: string }

/** Seals a line for storing: its canonical form (RFC 8785) under its SHA-256. */
export function sealEntry(entry: Entry): StoredEntry {
  const body = canonicaliseContent(entrySchema.parse(entry))
  return { seq: entry.seq, hash: hashText(body), body }
}
