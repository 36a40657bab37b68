import type { EditionKind } from '../edition/types.ts'
import type { Bilingual } from '../kernel/locales.ts'

/** What the ledger calls each kind of edition. */
export const kindLabels: Record<EditionKind, Bilingual> = {
  first: { zh: '首次刊发', en: 'First publication' },
  correction: { zh: '更正', en: 'Correction' },
  withdrawal: { zh: '撤回', en: 'Withdrawal' },
  reinstatement: { zh: '恢复', en: 'Reinstatement' },
  archive: { zh: '存档', en: 'Archive' },
}
