/** What a page's credits say, as an issue keeps it; `left` is what could not be read. */
export type ReadCredits = {
  credits: { role: string; names: string[] }[]
  /** `YYYY-MM-DD`. */
  printedOn: string | null
  pageLabel: string | null
  left: string[]
}

const credit =
  /(?<role>\p{Script=Han}{2,8}|[A-Z][A-Za-z ]{2,24})\s*[:\uFF1A]\s*(?<names>[^:\uFF1A]+?)(?=\s+(?:\p{Script=Han}{2,8}|[A-Z][A-Za-z ]{2,24})\s*[:\uFF1A]|$)/gu
const day =
  /(?<year>\d{4})\s*(?:年|-)\s*(?<month>\d{1,2})\s*(?:月|-)\s*(?<date>\d{1,2})\s*日?(?:\s*(?:星期|周).)?/u
const page = /^(?:第\s*\d{1,3}\s*版.*|\d{1,3}\s*版.*|page \d+.*)$/iu

/** Reads lines of credits: roles with names, the printed day, the page label (rule C2). */
export function readCredits(lines: readonly string[]): ReadCredits {
  const read: ReadCredits = { credits: [], printedOn: null, pageLabel: null, left: [] }
  for (const line of lines) {
    const dated = readDay(line)
    const text = dated ? line.replace(day, '').trim() : line.trim()
    if (dated) read.printedOn ??= dated
    if (text === '') continue
    const credits = readLine(text)
    if (credits.length > 0) read.credits.push(...credits)
    else if (page.test(text) && read.pageLabel === null) read.pageLabel = text
    else read.left.push(text)
  }
  return read
}

/** The credits of a line that says nothing else. */
function readLine(text: string): ReadCredits['credits'] {
  const found = [...text.matchAll(credit)]
  const rest = text.replaceAll(credit, '').replaceAll(/[\s|\uFF5C]/gu, '')
  if (rest !== '') return []
  return found.map(({ groups }) => ({ role: groups?.role ?? '', names: splitNames(groups?.names ?? '') }))
}

function splitNames(text: string): string[] {
  const names = text
    .trim()
    .replace(/(?<=^|[\s\u3001])(\p{Script=Han})[ \u3000]+(\p{Script=Han})(?=$|[\s\u3001])/gu, '$1$2')
  const separator = /\p{Script=Han}/u.test(names) ? /[\s\u3001\uFF0C,]+/u : /\s*[\u3001,;]\s*/u
  return names.split(separator).filter((name) => name !== '')
}

function readDay(line: string): string | null {
  const { year, month, date } = day.exec(line)?.groups ?? {}
  if (!year || !month || !date) return null
  const written = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const isDay = !Number.isNaN(Date.parse(`${written}T00:00:00Z`)) && Number(date) <= 31
  return isDay && new Date(`${written}T00:00:00Z`).toISOString().startsWith(written) ? written : null
}
