import type { LooseLine, Range } from '../source.ts'

/** Control characters but the tab, halves of surrogate pairs, and marks without width that no reader sees. */
const controls =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u200B\u2060\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Takes what is no letter and what a database refuses out of lines, and counts it (rule F7). */
export function dropControls(lines: readonly LooseLine[]): { lines: LooseLine[]; dropped: number } {
  let dropped = 0
  const cleaned = lines.map((line) => {
    const at = [...line.text.matchAll(controls)].map(({ index }) => index)
    if (at.length === 0) return line
    dropped += at.length
    const move = (position: number): number => position - at.filter((index) => index < position).length
    const bold = line.style?.bold?.map(([start, end]): Range => [move(start), move(end)])
    return { text: line.text.replace(controls, ''), style: { ...line.style, ...(bold ? { bold } : {}) } }
  })
  return { lines: cleaned, dropped }
}
