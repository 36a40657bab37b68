import type { Bilingual } from '../../kernel/locales.ts'
import { findMorning } from '../mail/schedule.ts'

/** How a task stands, with the names of its states. */
export const taskStates = {
  open: { zh: '待办', en: 'Open' },
  done: { zh: '已完成', en: 'Done' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
} as const satisfies Record<string, Bilingual>

/** When somebody is reminded of a task: the day before it is due, on that day, and once when it is late. */
export type ReminderStage = 'before' | 'day' | 'late'

/** Answers what of a task one is reminded of on a day (both `YYYY-MM-DD`), or null. */
export function findStage(due: string, day: string): ReminderStage | null {
  if (due < day) return 'late'
  if (due === day) return 'day'
  return due === nextDay(day) ? 'before' : null
}

/** When somebody is reminded of a step of the review: from the morning before it is due, and once when it is late. */
export type StepStage = 'soon' | 'late'

/**
 * Answers what one is reminded of now of a step, or null.
 * @param dueAt - ISO 8601
 * @param timeZone - in whose morning a reminder comes (IANA)
 */
export function findStepStage(
  dueAt: string,
  { now, timeZone }: { now: Date; timeZone: string },
): StepStage | null {
  const due = new Date(dueAt)
  if (due <= now) return 'late'
  return dayOf(due, timeZone) <= nextDay(dayOf(findMorning(now, timeZone), timeZone)) ? 'soon' : null
}

/** Answers the day after a day, both `YYYY-MM-DD`. */
export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

/** Answers the calendar day of a moment in a time zone (IANA), `YYYY-MM-DD`. */
export function dayOf(moment: Date, timeZone: string): string {
  // The Swedish form of a date is the ISO one.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(moment)
}

/** Says whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  return moment !== null && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}
