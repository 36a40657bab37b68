import type { Block } from '../edition/types.ts'
import type { Anchor } from './anchors.ts'
import { listFootnotes } from './footnotes.ts'
import type { PageMessages } from './messages.ts'
import type { PageUrls } from './urls.ts'

/** How one text is set on one page: its anchors, its footnotes' numbers, and the level of its headings. */
export type TextSetting = {
  anchor: Anchor
  noteNumbers: ReadonlyMap<string, number>
  headingLevel: 2 | 3 | 4
  messages: PageMessages
  urls: PageUrls
}

/** Answers the setting of a text; its footnotes are numbered from 1. */
export function createTextSetting(
  blocks: readonly Block[],
  setting: Omit<TextSetting, 'noteNumbers'>,
): TextSetting {
  const noteNumbers = new Map(listFootnotes(blocks).map((note, index) => [note.id, index + 1]))
  return { ...setting, noteNumbers }
}
