import type { Payload } from 'payload'
import type { Locale } from '../kernel/locales.ts'

/** What a reading needs to know of its surroundings: where to read, and in which language. */
export type ReaderContext = { payload: Payload; locale: Locale }

/** An issue's public address, as it came in the path. */
export type IssueAddress = { series: string; issue: string }
