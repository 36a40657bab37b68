import { RoundtableError } from '../../kernel/errors.ts'
import { presets } from './presets.ts'
import { type Process, processSchema } from './process.ts'

/** Reads a process as a series stores it; none is stored for a series that asks for nothing. */
export function readProcess(stored: unknown): Process {
  if (stored === null || stored === undefined) return presets.none
  const { data, error } = processSchema.safeParse(stored)
  if (data) return data
  const at = error.issues[0]?.path.join('.') ?? ''
  throw new RoundtableError({
    code: 'invalid-input',
    zh: `审校流程的格式不对\uFF08${at}\uFF09。请在栏目里重新选择流程。`,
    en: `The review process is not valid (${at}). Choose it again on the series.`,
    details: { field: 'process', at },
  })
}
