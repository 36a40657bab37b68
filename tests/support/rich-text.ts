import type { Answer } from '../../src/generated/payload-types.ts'

type RichText = NonNullable<Answer['body']>

/** Answers a rich-text value of plain paragraphs, as the editor would save it. */
export function toRichText(paragraphs: readonly string[]): RichText {
  const frame = { direction: 'ltr', format: '', indent: 0, version: 1 } as const
  return {
    root: {
      ...frame,
      type: 'root',
      children: paragraphs.map((text) => ({
        ...frame,
        type: 'paragraph',
        textFormat: 0,
        textStyle: '',
        children: [{ type: 'text', text, format: 0, style: '', mode: 'normal', detail: 0, version: 1 }],
      })),
    },
  }
}
