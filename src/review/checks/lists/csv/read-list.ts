import { CsvError, parse } from 'csv-parse/sync'
import { type CellFault, cellFaults } from './cells.ts'
import { keyOf, type List, type ListRow } from './list.ts'
import { type BadLine, refuseLines, refuseList } from './refusals.ts'

/** A row with the line of the file on which it begins, from 1. */
export type ReadRow = { line: number; row: ListRow }

const mostRows = 20_000

/**
 * Reads a list's file: the first line names the columns, in Chinese or English and in any order; a column that is
 * missing is empty. Every bad line is named, and then nothing is answered.
 *
 * @throws RoundtableError `invalid-input`
 */
export function readList(text: string, list: List): ReadRow[] {
  const [head, ...lines] = parseLines(text)
  if (!head) throw refuseList({ zh: '文件是空的。', en: 'The file is empty.' })
  const fields = head.cells.map((cell) => findField(cell, list))
  checkHead(fields, { head: head.cells, list })
  if (lines.length > mostRows) {
    throw refuseList({
      zh: `一次最多导入${mostRows}行。`,
      en: `At most ${mostRows} lines are imported at once.`,
    })
  }
  const read = lines.map(({ line, cells }) => readLine({ line, cells, fields, list }))
  const bad = [...read.flatMap((one) => ('faults' in one ? one.faults : [])), ...findRepeats(read, list)]
  if (bad.length > 0) throw refuseLines(bad.toSorted((a, b) => a.line - b.line))
  return read.flatMap((one) => ('row' in one ? [one] : []))
}

type Line = { line: number; cells: string[] }

function parseLines(text: string): Line[] {
  const lines: Line[] = []
  // The parser counts a line end of two letters within quotation marks as two lines.
  const plain = text.replaceAll('\r\n', '\n')
  const [head = ''] = plain.split('\n', 1)
  try {
    parse(plain, {
      bom: true,
      delimiter: head.includes('\t') ? '\t' : ',',
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines: last }) => {
        const breaks = cells.join('').split('\n').length - 1
        if (cells.some((cell) => cell.trim() !== '')) lines.push({ line: last - breaks, cells })
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = (lines.at(-1)?.line ?? 0) + 1
    throw refuseLines([
      { line, zh: '从这一行起引号没有配对', en: 'from here on a quotation mark is not paired' },
    ])
  }
  return lines
}

function findField(cell: string, { columns }: List): string | null {
  const heading = cell.trim().toLowerCase()
  return (
    columns.find(({ field, heading: { zh, en } }) => [field.toLowerCase(), zh, en].includes(heading))
      ?.field ?? null
  )
}

function checkHead(
  fields: readonly (string | null)[],
  { head, list }: { head: readonly string[]; list: List },
): void {
  const unknown = head.filter((cell, index) => fields[index] === null && cell.trim() !== '')
  const repeated = head.filter((_, index) => fields[index] && fields.indexOf(fields[index]) !== index)
  const [needed] = list.columns
  const names = list.columns.map(({ heading }) => heading)
  if (unknown.length === 0 && repeated.length === 0 && needed && fields.includes(needed.field)) return
  throw refuseLines([
    {
      line: 1,
      zh: `第一行是各列的名称\uFF1A${names.map(({ zh }) => zh).join('、')}${describe(unknown, '\uFF1B不认识')}${describe(repeated, '\uFF1B重复')}`,
      en: `the first line names the columns: ${names.map(({ en }) => en).join(', ')}${describe(unknown, '; unknown: ')}${describe(repeated, '; twice: ')}`,
    },
  ])
}

function describe(cells: readonly string[], lead: string): string {
  return cells.length === 0 ? '' : `${lead}“${cells.join('”“')}”`
}

function readLine({
  line,
  cells,
  fields,
  list,
}: Line & { fields: readonly (string | null)[]; list: List }): ReadRow | { faults: BadLine[] } {
  const given: Record<string, string> = Object.fromEntries(list.columns.map(({ field }) => [field, '']))
  for (const [index, field] of fields.entries()) {
    if (field !== null) given[field] = stripGuard(cells[index] ?? '')
  }
  const parsed = list.shape.safeParse(given)
  if (parsed.success) return { line, row: parsed.data }
  return {
    faults: parsed.error.issues.map(({ path, message }) => {
      const column = list.columns.find(({ field }) => field === path[0])
      const fault = isFault(message) ? cellFaults[message] : { zh: message, en: message }
      return {
        line,
        zh: `${column?.heading.zh ?? ''}${fault.zh}`,
        en: `${column?.heading.en ?? ''} ${fault.en}`,
      }
    }),
  }
}

function isFault(message: string): message is CellFault {
  return message in cellFaults
}

/** Takes off the mark that keeps spreadsheets from reading a cell as a formula. */
function stripGuard(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t])/u, '')
}

function findRepeats(read: readonly (ReadRow | { faults: BadLine[] })[], { key }: List): BadLine[] {
  const seen = new Map<string, number>()
  return read.flatMap((one): BadLine[] => {
    if (!('row' in one)) return []
    const name = keyOf(one.row, key)
    const first = seen.get(name)
    seen.set(name, first ?? one.line)
    if (first === undefined) return []
    return [{ line: one.line, zh: `与第${first}行重复`, en: `says the same as line ${first}` }]
  })
}
