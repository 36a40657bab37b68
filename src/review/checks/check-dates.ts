import type { Locale } from '../../kernel/locales.ts'
import type { CheckedIssue } from './checked-issue.ts'
import { findingOf, type Remark, type UnnamedFinding } from './passage.ts'

/** Words that count from the day of writing, and how far: in years, in months, in days, or not to be told. */
type RelativeDate = { pattern: RegExp; unit: 'year' | 'month' | 'day' | null; offset: number }

const relativeDates: Record<Locale, readonly RelativeDate[]> = {
  zh: [
    { pattern: /今年(?!以来的?一)/gu, unit: 'year', offset: 0 },
    { pattern: /去年/gu, unit: 'year', offset: -1 },
    { pattern: /前年/gu, unit: 'year', offset: -2 },
    { pattern: /明年/gu, unit: 'year', offset: 1 },
    { pattern: /本月(?!底薪)/gu, unit: 'month', offset: 0 },
    { pattern: /上(?:个)?月(?!球)/gu, unit: 'month', offset: -1 },
    { pattern: /下(?:个)?月(?!球)/gu, unit: 'month', offset: 1 },
    { pattern: /今[日天]/gu, unit: 'day', offset: 0 },
    { pattern: /昨[日天]/gu, unit: 'day', offset: -1 },
    { pattern: /明[日天]/gu, unit: 'day', offset: 1 },
    { pattern: /近年来|近年|近两年|近几年|本周|上周|下周|日前|近日/gu, unit: null, offset: 0 },
  ],
  en: [
    { pattern: /\bthis year\b/giu, unit: 'year', offset: 0 },
    { pattern: /\blast year\b/giu, unit: 'year', offset: -1 },
    { pattern: /\bnext year\b/giu, unit: 'year', offset: 1 },
    { pattern: /\bthis month\b/giu, unit: 'month', offset: 0 },
    { pattern: /\blast month\b/giu, unit: 'month', offset: -1 },
    { pattern: /\bnext month\b/giu, unit: 'month', offset: 1 },
    { pattern: /\btoday\b/giu, unit: 'day', offset: 0 },
    { pattern: /\byesterday\b/giu, unit: 'day', offset: -1 },
    { pattern: /\btomorrow\b/giu, unit: 'day', offset: 1 },
    { pattern: /\b(?:in recent years|(?:this|last|next) week|recently)\b/giu, unit: null, offset: 0 },
  ],
}

/** Points at dates that count from the day of printing, with the one that they mean: pieces are read alone, and later. */
export function checkDates(issue: CheckedIssue): UnnamedFinding[] {
  return issue.texts.flatMap((text) =>
    relativeDates[issue.locale]
      .flatMap((date) => findDate(text.text, date, issue))
      .map((remark) => findingOf('dates', text, remark)),
  )
}

function findDate(text: string, { pattern, unit, offset }: RelativeDate, issue: CheckedIssue): Remark[] {
  const isPrinted = issue.composed.issue.printedOn !== null
  const meant = unit === null ? null : countFrom(issue.day, unit, offset)
  return [...text.matchAll(pattern)].map(({ 0: quote, index }) => ({
    rule: 'relative-date',
    severity: 'note',
    start: index,
    end: index + quote.length,
    sentence: {
      zh: `“${quote}”从${isPrinted ? '刊印日期' : '今天\uFF08尚未填写刊印日期\uFF09'}${issue.day}算起${meant ? `是${meant}` : ''}\uFF1A单独阅读时要看得出是何时。`,
      en: `“${quote}” counts from ${isPrinted ? 'the printed date' : 'today (no printed date is given)'}, ${issue.day}${meant ? `, and means ${meant}` : ''}: a piece read alone must say when.`,
    },
    suggestion: null,
  }))
}

function countFrom(day: string, unit: 'year' | 'month' | 'day', offset: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  if (unit === 'year') return String(year + offset)
  const meant = new Date(
    Date.UTC(year, month - 1 + (unit === 'month' ? offset : 0), unit === 'day' ? date + offset : 1),
  )
  return meant.toISOString().slice(0, unit === 'month' ? 7 : 10)
}
