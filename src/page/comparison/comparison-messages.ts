import type { LineField } from '../../edition/comparison/compare-issue-texts.ts'
import type { Locale } from '../../kernel/locales.ts'

const zh = {
  added: '新增\uFF1A',
  removed: '删除\uFF1A',
  ended: '\uFF1B',
  moved: '移到此处',
  left: (opening: string) => `原在此处\uFF0C已移动\uFF1A${opening}`,
  changedKind: '改了版式',
  note: (text: string) => `\u3014注\uFF1A${text}\u3015`,
  unchangedBlocks: (count: number) => `未改动的${count}段`,
  unchangedPiece: '未改动',
  addedPiece: '新增的稿件',
  removedPiece: '删去的稿件',
  picture: '图片',
  pictureReplaced: '图片已替换',
  frontMatter: '版头',
  lead: '编者按',
  pullQuotes: '摘引',
  authorNote: '作者附注',
  signatures: '署名',
  fields: {
    label: '期号',
    kicker: '引题',
    title: '标题',
    subtitle: '副题',
    pageLabel: '版次',
    printedOn: '刊印日期',
    credits: '编辑署名',
  } satisfies Record<LineField, string>,
}

/** The words around a comparison. */
export type ComparisonMessages = typeof zh

const en: ComparisonMessages = {
  added: 'Added: ',
  removed: 'Removed: ',
  ended: '; ',
  moved: 'Moved here',
  left: (opening) => `Stood here, now moved: ${opening}`,
  changedKind: 'Set in another way',
  note: (text) => `[Note: ${text}]`,
  unchangedBlocks: (count) => `${count} unchanged paragraphs`,
  unchangedPiece: 'Unchanged',
  addedPiece: 'Added piece',
  removedPiece: 'Removed piece',
  picture: 'Picture',
  pictureReplaced: 'Picture replaced',
  frontMatter: 'Head of the page',
  lead: 'Editor’s note',
  pullQuotes: 'Pull quotes',
  authorNote: 'Author’s note',
  signatures: 'Signatures',
  fields: {
    label: 'Number',
    kicker: 'Kicker',
    title: 'Title',
    subtitle: 'Subtitle',
    pageLabel: 'Page',
    printedOn: 'Printed on',
    credits: 'Credits',
  },
}

const messages: Record<Locale, ComparisonMessages> = { zh, en }

/** Answers the words around a comparison in the language of the content. */
export function getComparisonMessages(locale: Locale): ComparisonMessages {
  return messages[locale]
}
