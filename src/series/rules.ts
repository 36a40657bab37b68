/** Says whether `name` is a time zone that this runtime knows (IANA). */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** Says in one sentence what to write instead of what is no time zone. */
export function sayTimeZone(language: 'zh' | 'en'): string {
  return language === 'zh'
    ? '请填写时区名\uFF0C例如 Asia/Shanghai。'
    : 'Name a time zone, such as Asia/Shanghai.'
}

/**
 * Sets an issue's numbers into the series' label: `第{number}期·总{totalNumber}期`.
 * A number that is not known yet takes its part of the label away, with the separator beside it.
 */
export function formatNumberLabel({
  template,
  number,
  totalNumber,
}: {
  template: string
  number: number | null
  totalNumber: number | null
}): string {
  const values: Record<string, number | null> = { number, totalNumber }
  const parts = template.split(/(·)/)
  const kept = parts.filter((part) => {
    const name = /\{(number|totalNumber)\}/.exec(part)?.[1]
    return name === undefined || values[name] != null
  })
  const filled = kept.map((part) =>
    part.replace(/\{(number|totalNumber)\}/g, (_, name: string) => String(values[name])),
  )
  return filled.join('').replace(/^·+|·+$/g, '')
}
