import { TZDate } from '@date-fns/tz'

/** When the day's letters and reminders go out, in the hours of whom or what they are for. */
export const morningHour = 8

/** How long a message waits for others of the same moment, and for being read at the desk, in milliseconds. */
export const graceOfLetters = 30_000

/** How often one letter is tried; the last time some twenty hours after the first. */
export const mostAttempts = 12

const minute = 60_000
const longestPause = 6 * 60 * minute

/** Answers the newest morning in a time zone (IANA) that is past: what came in before it goes into a daily letter. */
export function findMorning(now: Date, timeZone: string): Date {
  const local = new TZDate(now, timeZone)
  const today = new TZDate(local.getFullYear(), local.getMonth(), local.getDate(), morningHour, timeZone)
  if (today.getTime() <= now.getTime()) return new Date(today.getTime())
  const before = new TZDate(local.getFullYear(), local.getMonth(), local.getDate() - 1, morningHour, timeZone)
  return new Date(before.getTime())
}

/** Answers when a letter is tried again after so many attempts: ever later, or null when it is given up. */
export function findNextAttempt(attempts: number, now: Date): Date | null {
  if (attempts >= mostAttempts) return null
  return new Date(now.getTime() + Math.min(minute * 2 ** (attempts - 1), longestPause))
}
