import { type Logger, pino } from 'pino'
import { getEnvironment } from './env.ts'

let remembered: Logger | undefined

/** Answers the process's logger: one JSON object a line on standard output, from `LOG_LEVEL` up. */
export function getLogger(): Logger {
  remembered ??= pino({ level: getEnvironment().logLevel, base: null })
  return remembered
}
