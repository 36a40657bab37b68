import type { Bilingual } from '../../kernel/locales.ts'

/** What is wrong with a record, and at which entry. */
export type Fault = { seq: number } & Bilingual
