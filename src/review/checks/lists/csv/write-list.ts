import { stringify } from 'csv-stringify/sync'
import type { Locale } from '../../../../kernel/locales.ts'
import type { List } from './list.ts'

/** Writes rows as spreadsheets open them: UTF-8 with its mark, lines ended by CR LF, no cell that is taken for a formula. */
export function writeList(
  list: List,
  { rows, language }: { rows: readonly object[]; language: Locale },
): string {
  const head = list.columns.map(({ heading }) => heading[language])
  const lines = rows.map((row) => {
    const values = new Map<string, unknown>(Object.entries(row))
    return list.columns.map(({ field, write }) => write(values.get(field), language))
  })
  return stringify([head, ...lines], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    // Without it a cell is quoted only for the two letters that end a line, not for either.
    quoted_match: /[\r\n]/,
  })
}
