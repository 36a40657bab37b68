import type { z } from 'zod'
import type { Bilingual, Locale } from '../../../../kernel/locales.ts'

/** The collections that are kept as lists. */
export type ListSlug = 'office-holders' | 'wordings'

/** A column of a list's file: the field, what it is headed, and how a value is written. */
export type ListColumn = {
  field: string
  heading: Bilingual
  write: (value: unknown, language: Locale) => string
}

/** A value of a row as the database takes it. */
export type ListValue = string | number | boolean | null

/** A row of a list by its fields. */
export type ListRow = Record<string, ListValue>

/** A list as a file has it. */
export type List = {
  slug: ListSlug
  columns: readonly ListColumn[]
  /** Reads the cells of a line by fields; its errors are the names of `cellFaults`. */
  shape: z.ZodType<ListRow>
  /** The fields that tell one row from another. */
  key: readonly string[]
}

/** Answers what tells a row from the others of its list; of days, the calendar day. */
export function keyOf(row: Readonly<Record<string, unknown>>, key: readonly string[]): string {
  return JSON.stringify(key.map((field) => keyPart(row[field])))
}

function keyPart(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/T\d\d:.*$/u, '') : (value ?? null)
}
