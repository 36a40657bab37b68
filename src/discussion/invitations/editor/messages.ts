import type { Locale } from '../../../kernel/locales.ts'

const zh = {
  text: '正文',
  bold: '加粗',
  undo: '撤销',
  redo: '重做',
  tools: '工具',
  block: '插入的内容',
  blocks: { figure: '图片', pullQuote: '提要', footnote: '注释' } as Record<string, string>,
  ended: '这次修改已经结束。请回到审阅页\uFF0C需要时再点“修改正文”。',
  here: (names: string) => `也在这里\uFF1A${names}`,
}

/** The words around the text that an expert writes in. */
export type EditorMessages = typeof zh

const en: EditorMessages = {
  text: 'The text',
  bold: 'Bold',
  undo: 'Undo',
  redo: 'Redo',
  tools: 'Tools',
  block: 'Something inserted',
  blocks: { figure: 'Picture', pullQuote: 'Pull quote', footnote: 'Footnote' },
  ended: 'Writing has ended here. Go back to the review, and choose “Change the text” again if you need to.',
  here: (names) => `Also here: ${names}`,
}

/** These words in both languages of the page. */
export const editorMessages: Record<Locale, EditorMessages> = { zh, en }
