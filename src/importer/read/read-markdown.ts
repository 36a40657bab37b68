import type { LooseLine, Range } from '../source.ts'

const heading = /^#{1,6}[ \t]+/u
const bold = /\*\*(?=\S)([^*]+?)(?<=\S)\*\*|__(?=\S)([^_]+?)(?<=\S)__/gu

/** Says whether a text is marked up as Markdown: it has headings with `#`, or several bold stretches in asterisks. */
export function isMarkdown(lines: readonly LooseLine[]): boolean {
  const marked = lines.filter(({ text }) => heading.test(text) || /\*\*\S[^*]*\*\*/u.test(text))
  return marked.length >= 2
}

/** Reads Markdown's headings and bold stretches as style; other marks stay letters. */
export function readMarkdown(lines: readonly LooseLine[]): LooseLine[] {
  return lines.map(({ text }) => {
    const mark = heading.exec(text)?.[0] ?? ''
    const ranges: Range[] = []
    const plain = text.slice(mark.length).replace(bold, (whole: string, ...rest: unknown[]) => {
      const inside = whole.slice(2, -2)
      // The callback's last arguments are the offset and the whole text.
      const offset = Number(rest.at(-2)) - ranges.length * 4
      ranges.push([offset, offset + inside.length])
      return inside
    })
    return { text: plain, style: { bold: ranges, heading: mark !== '' } }
  })
}
