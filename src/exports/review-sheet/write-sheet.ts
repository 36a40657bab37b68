import { sheetMessages } from '../../review/sheet/messages.ts'
import type { RecordSheet } from '../../review/sheet/record-sheet.ts'
import { compilePdf } from '../pdf/compiler/compile-pdf.ts'

/** Writes a record in words as a tagged PDF on A4, to be printed and filed (审稿单); `madeOn` is the file's own date. */
export function writeSheet(sheet: RecordSheet, madeOn: Date): Promise<Uint8Array> {
  const { columns, noEntries } = sheetMessages[sheet.language]
  const data = {
    ...sheet,
    region: sheet.language === 'zh' ? 'CN' : 'GB',
    authors: [],
    madeOn: [madeOn.getUTCFullYear(), madeOn.getUTCMonth() + 1, madeOn.getUTCDate()],
    words: {
      empty: noEntries,
      columns: [columns.seq, columns.at, columns.by, columns.what, columns.hash],
    },
  }
  return compilePdf({ template: 'review-sheet', data: JSON.stringify(data), pictures: [] })
}
