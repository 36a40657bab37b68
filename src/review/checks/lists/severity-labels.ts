import type { Bilingual } from '../../../kernel/locales.ts'
import type { Severity } from '../finding.ts'

/** The severities by their names at the desk. */
export const severityLabels: Record<Severity, Bilingual> = {
  grave: { zh: '严重', en: 'Grave' },
  warning: { zh: '警告', en: 'Warning' },
  note: { zh: '提示', en: 'Note' },
}
