import { z } from 'zod'
import type { Bilingual, Locale } from '../../../../kernel/locales.ts'
import { type Severity, severities } from '../../finding.ts'
import { severityLabels } from '../severity-labels.ts'

/** What can be wrong with a cell, by the name that the shapes give as their message. */
export const cellFaults = {
  required: { zh: '不能为空', en: 'must not be empty' },
  'too-long': { zh: '太长', en: 'is too long' },
  day: { zh: '不是日期\uFF0C请写成 2026-03-01', en: 'is no date: write it as 2026-03-01' },
  number: { zh: '不是正整数', en: 'is no whole number from 1' },
  severity: { zh: '请写严重、警告或提示', en: 'is none of grave, warning and note' },
  'yes-or-no': { zh: '请写是或否', en: 'is neither yes nor no' },
  backwards: { zh: '早于开始日期', en: 'is before the first day' },
} as const satisfies Record<string, Bilingual>

/** The name of a fault. */
export type CellFault = keyof typeof cellFaults

const fault = (name: CellFault) => name

/** A cell that must hold words. */
export const requiredText = z.string().trim().min(1, fault('required')).max(500, fault('too-long'))

/** A cell that may hold words. */
export const optionalText = z.string().trim().max(2000, fault('too-long')).transform(emptyToNull)

/** A cell that may hold a day, as 2026-03-01, 2026/3/1 or 2026年3月1日; kept at noon, as the desk's fields keep days. */
export const optionalDay = z
  .string()
  .trim()
  .transform((cell, context) => {
    if (cell === '') return null
    const [, year = '', month = '', date = ''] =
      /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(cell) ?? []
    const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
    const moment = new Date(`${day}T12:00:00.000Z`)
    if (!Number.isNaN(moment.valueOf()) && moment.toISOString().startsWith(day)) return moment.toISOString()
    context.addIssue({ code: 'custom', message: fault('day') })
    return z.NEVER
  })

/** A cell that may hold a whole number from 1. */
export const optionalNumber = z
  .string()
  .trim()
  .regex(/^(?:[1-9]\d{0,5})?$/u, fault('number'))
  .transform((cell) => (cell === '' ? null : Number(cell)))

/** A cell that holds a severity by its name in either language; empty for a warning. */
export const severityCell = z
  .string()
  .trim()
  .transform((cell, context): Severity => {
    if (cell === '') return 'warning'
    const found = severities.find((severity) =>
      [severity, severityLabels[severity].zh, severityLabels[severity].en.toLowerCase()].includes(
        cell.toLowerCase(),
      ),
    )
    if (found) return found
    context.addIssue({ code: 'custom', message: fault('severity') })
    return z.NEVER
  })

const yes = ['是', 'yes', 'true', '1', '']
const no = ['否', 'no', 'false', '0']

/** A cell that says yes or no in either language; empty for yes. */
export const yesOrNo = z
  .string()
  .trim()
  .transform((cell, context) => {
    const word = cell.toLowerCase()
    if (yes.includes(word) || no.includes(word)) return yes.includes(word)
    context.addIssue({ code: 'custom', message: fault('yes-or-no') })
    return z.NEVER
  })

/** Says whether two days of a row, as read, stand in their order. */
export function areInOrder(from: string | null, to: string | null): boolean {
  return from === null || to === null || from <= to
}

/** Writes words or a number. */
export function writeText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** Writes a day as `YYYY-MM-DD`. */
export function writeDay(value: unknown): string {
  return writeText(value).slice(0, 10)
}

/** Writes a severity by its name. */
export function writeSeverity(value: unknown, language: Locale): string {
  const found = severities.find((severity) => severity === value)
  return found ? severityLabels[found][language] : ''
}

/** Writes yes or no. */
export function writeYesOrNo(value: unknown, language: Locale): string {
  const isNo = value === false
  return language === 'zh' ? (isNo ? '否' : '是') : isNo ? 'no' : 'yes'
}

function emptyToNull(text: string): string | null {
  return text === '' ? null : text
}
