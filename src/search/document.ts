import { z } from 'zod'

/** A line of a document's text as printed; `anchor` is its place on the document's page. */
const line = z.object({ text: z.string(), anchor: z.string().nullable() })

/** What a result shows of a document besides the passages. */
const facts = z.object({
  kind: z.enum(['issue', 'answer', 'essay']),
  title: z.string(),
  label: z.string(),
  seriesName: z.string(),
  printedOn: z.string().nullable(),
  headline: z.string().nullable(),
  question: z.string().nullable(),
  signers: z.array(z.object({ name: z.string().nullable(), slug: z.string().nullable() })),
  topics: z.array(z.object({ slug: z.string(), name: z.string() })),
})

/** Reads what the index keeps of a document to show it. */
export const shownDocument = z.object({
  series: z.string(),
  issue: z.string(),
  piece: z.string().nullable(),
  year: z.coerce.number(),
  facts,
  lines: z.array(line),
  /** `lines`, folded, one a line. */
  body: z.string(),
})

/** A line of a document's text as printed. */
export type Line = z.infer<typeof line>
/** What a result shows of a document besides the passages. */
export type Facts = z.infer<typeof facts>
/** A document as the index keeps it to be shown. */
export type ShownDocument = z.infer<typeof shownDocument>

/** A thing that can be found: an issue's front, or one of its pieces. */
export type SearchDocument = ShownDocument & {
  /** 0 for the issue's front; its pieces from 1, in the running order. */
  place: number
  pieceHash: string | null
  /** Day of printing, or else of first publication. */
  day: string
  /** Titles, headlines and names, folded, one a line. */
  heads: string
  tokens: string[]
}
