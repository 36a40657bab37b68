/** Answers the calendar day of an instant in a time zone (IANA), `YYYY-MM-DD`; by default of now, in China. */
export function dayIn(timeZone: string | null | undefined, instant = new Date()): string {
  // The Swedish form of a date is the ISO one.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: timeZone || 'Asia/Shanghai' }).format(instant)
}
