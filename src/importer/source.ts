/** A stretch of a text, in UTF-16 units, the end excluded. */
export type Range = readonly [start: number, end: number]

/** What the file says of a line beyond its letters. */
export type LineStyle = {
  /** Bold stretches, counted from the line's own start. */
  bold: readonly Range[]
  /** Marked as a heading by the file itself. */
  heading: boolean
  /** Size of the type in points, when the file has positions. */
  size: number | null
  /** Whether it reaches the end of its column, when the file has positions. */
  full: boolean | null
  /** A running head, a running foot or a page number, when the file has pages. */
  running?: boolean
  /** A footnote or an endnote, when the file says so. */
  note?: boolean
}

/** A line of the source: `number` counts from 1, `start` and `end` are positions in `Source.text`. */
export type SourceLine = { number: number; start: number; end: number; style: LineStyle }

export const sourceFormats = ['text', 'html', 'docx', 'pdf'] as const
export type SourceFormat = (typeof sourceFormats)[number]

/** What was read: every later decision points into `text`, whose lines each end with a line feed. */
export type Source = {
  format: SourceFormat
  encoding: string | null
  text: string
  lines: SourceLine[]
  /** How many characters that are no letters reading dropped, if any (rule F7). */
  dropped?: number
}

/** A line before it has a number and a position. */
export type LooseLine = { text: string; style?: Partial<LineStyle> }

const plainStyle: LineStyle = { bold: [], heading: false, size: null, full: null }

/** Numbers lines and lays them into one text; the same lines give the same source. */
export function buildSource({
  lines,
  format,
  encoding = null,
  dropped = 0,
}: {
  lines: LooseLine[]
  format: SourceFormat
  encoding?: string | null
  dropped?: number
}): Source {
  let start = 0
  const numbered = lines.map(({ text, style }, index) => {
    const line = { number: index + 1, start, end: start + text.length, style: { ...plainStyle, ...style } }
    start = line.end + 1
    return line
  })
  const text = lines.map((line) => `${line.text}\n`).join('')
  return { format, encoding, text, lines: numbered, ...(dropped > 0 ? { dropped } : {}) }
}
