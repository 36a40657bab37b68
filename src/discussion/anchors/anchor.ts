import { z } from 'zod'

/** The longest text that one anchor may stand on, in UTF-16 units; more is a remark about the whole. */
export const longestQuote = 2000
/** How much of the text on either side of a quote is kept, to know the place again. */
export const contextLength = 32

const position = z
  .string()
  .max(200)
  .regex(/^[\w+/=]*$/u)

/**
 * A place in a room's text that follows the text: encoded Yjs positions (base64; empty where the words stand in a
 * block's own field, which has none), and the words with what stood around them, by which the place is known again
 * after they went and came back.
 */
export const anchorSchema = z.object({
  start: position,
  end: position,
  /** The block in which it begins; empty for one without a name. */
  blockId: z.string().max(40),
  quote: z.string().min(1).max(longestQuote),
  prefix: z.string().max(2 * contextLength),
  suffix: z.string().max(2 * contextLength),
})

/** A place in a room's text that follows the text. */
export type Anchor = z.infer<typeof anchorSchema>

/** A point of a text: the line counted from 0, and the UTF-16 units before it in that line. */
export type Point = { line: number; offset: number }

/** Where an anchor stands today. */
export type Place = {
  /** The block in which it begins; empty for one without a name. */
  blockId: string
  /** UTF-16 units before it in the line in which it begins. */
  start: number
  /** UTF-16 units before its end in the line in which it ends. */
  end: number
  from: Point
  to: Point
  /** The words between; lines are joined by `\n`. */
  text: string
  /** Whether it had to be found again by its words: then a new anchor should be kept. */
  isFoundAgain: boolean
}
