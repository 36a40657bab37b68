import type { ParagraphBlock } from '../edition/types.ts'
import { deriveId } from './block-ids.ts'

/** A paragraph as plain text; `text` follows the run-in lead and does not repeat it. */
export type PlainParagraph = { runIn?: string; text: string }

/** Answers plain paragraphs as blocks, with ids from their text as `assignBlockIds` gives them. */
export function fromParagraphs(paragraphs: readonly PlainParagraph[]): ParagraphBlock[] {
  const taken = new Set<string>()
  return paragraphs.map(({ runIn, text }) => {
    const id = deriveId(`paragraph\n${runIn ?? ''}${text}`, taken)
    taken.add(id)
    const spans = text === '' ? [] : [{ text, marks: [] }]
    return runIn === undefined ? { id, type: 'paragraph', spans } : { id, type: 'paragraph', runIn, spans }
  })
}
