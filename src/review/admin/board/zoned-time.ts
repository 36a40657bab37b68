import { TZDate } from '@date-fns/tz'

/** Answers a moment (ISO 8601) as a `datetime-local` field holds it, in a time zone (IANA): `2026-11-23T18:00`. */
export function writeZonedTime(moment: string, timeZone: string): string {
  const parts = { dateStyle: 'short', timeStyle: 'short', timeZone } as const
  // The Swedish form of a date is the ISO one.
  return new Intl.DateTimeFormat('sv-SE', parts).format(new Date(moment)).replace(' ', 'T')
}

/** Reads what a `datetime-local` field holds as a moment in a time zone (IANA), ISO 8601; null when it holds none. */
export function readZonedTime(local: string, timeZone: string): string | null {
  const [, year, month, day, hour, minute] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(local) ?? []
  if (!year) return null
  const numbers = [Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)] as const
  return new Date(new TZDate(...numbers, timeZone).getTime()).toISOString()
}

/** Answers the time zone (IANA) of whoever looks. */
export function findOwnTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}
