import { z } from 'zod'
import type { Locale } from '../../kernel/locales.ts'
import type { Place } from '../anchors/anchor.ts'
import { type Anchor, anchorSchema } from '../anchors/anchor.ts'

/** The collections whose co-edited texts are discussed. */
export const discussed = ['issues', 'answers'] as const

/** Who says something: a member of staff, or (`id: null`) somebody without an account, by name. */
export type Speaker = { id: number | null; name: string }

/** One comment of a thread; a deleted one has no words. */
export type Comment = {
  id: number
  by: Speaker
  body: string
  /** The members of staff whom it names with @. */
  mentions: number[]
  /** ISO 8601. */
  at: string
  editedAt: string | null
  isDeleted: boolean
}

/** What is said about some words of a text, first to last. */
export type Thread = {
  id: number
  collection: (typeof discussed)[number]
  documentId: number
  field: string
  locale: Locale | null
  issueId: number | null
  /** The words as they were when somebody remarked on them. */
  quote: string
  anchor: Anchor
  /** Who says that it must be resolved before the issue is printed; null where nobody does. */
  blocking: Speaker | null
  resolved: { by: Speaker; at: string } | null
  comments: Comment[]
}

/** A thread as it is shown: with its place in the text of today, or null when it has lost it. */
export type ShownThread = Thread & { place: Place | null; title: string }

const longestComment = 4000

/** The words of a comment, and whom they name. */
export const wordsShape = z.strictObject({
  body: z.string().trim().min(1).max(longestComment),
  mentions: z.array(z.int().positive()).max(20).default([]),
})

/** Where somebody remarks: from an editor an anchor, from a printed page the words as they were selected. */
export const spotShape = z.union([
  z.strictObject({ anchor: anchorSchema }),
  z.strictObject({
    printed: z.strictObject({
      blockId: z.string().max(40),
      start: z.int().min(0),
      quote: z.string().min(1).max(2000),
      prefix: z.string().max(64),
      suffix: z.string().max(64),
    }),
  }),
])

/** The body of `POST /api/threads`; `room` as co-editing names it, such as `answers:12:body:zh`. */
export const threadShape = wordsShape.extend({
  room: z.string().max(120),
  on: spotShape,
  isBlocking: z.boolean().default(false),
})

/** The words of a comment, and whom they name. */
export type Words = z.infer<typeof wordsShape>
/** Where somebody remarks. */
export type Spot = z.infer<typeof spotShape>
/** A thread to be opened. */
export type NewThread = z.infer<typeof threadShape>
