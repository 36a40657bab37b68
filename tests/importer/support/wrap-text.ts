import { measureWidth } from '../../../src/importer/parse/measure-text.ts'

/** Sets each paragraph of a text in lines of a width (in Chinese letters); Latin words and numbers stay whole. */
export function wrapText(
  text: string,
  layout: { width: number; indented: boolean; parted: boolean },
): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => wrapParagraph(line.trim(), layout))
    .join(layout.parted ? '\n\n' : '\n')
}

function wrapParagraph(line: string, { width, indented }: { width: number; indented: boolean }): string {
  const isText = line.length > width
  const words = line.match(/[\p{Script=Latin}\d.,'\u2019;:?!()-]+ ?|./gu) ?? []
  const lines = [indented && isText ? '\u3000\u3000' : '']
  for (const word of words) {
    const longer = `${lines.at(-1)}${word}`
    if (measureWidth(longer.trimEnd()) > width && lines.at(-1)?.trim() !== '') lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines.map((one) => one.trimEnd()).join('\n')
}
