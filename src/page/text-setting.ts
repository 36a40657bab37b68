import type { Block, NoteSpan } from '../edition/types.ts'
import type { Anchor } from './anchors.ts'
import { listFootnotes } from './footnotes.ts'
import type { PageMessages } from './messages.ts'
import type { PageUrls } from './urls.ts'

type Setting = {
  anchor: Anchor
  headingLevel: 2 | 3 | 4
  messages: PageMessages
  urls: PageUrls
}

/** How one text is set on one page: its anchors, its footnotes' numbers, and the level of its headings. */
export type TextSetting = Setting & {
  noteNumbers: ReadonlyMap<NoteSpan['note'], number>
  /** Turns a footnote's number into the `id` attribute of its text. */
  noteAnchor: (number: number) => string
}

/** Answers the setting of the text at `slug`; its footnotes are numbered from 1. */
export function createTextSetting(
  { slug, blocks }: { slug: string; blocks: readonly Block[] },
  setting: Setting,
): TextSetting {
  return {
    ...setting,
    noteNumbers: new Map(listFootnotes(blocks).map((note, index) => [note, index + 1])),
    noteAnchor: (number) => `${slug}-note-${number}`,
  }
}
