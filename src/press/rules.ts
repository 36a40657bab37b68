import type { CorrectionType, EditionKind } from '../edition/types.ts'
import type { Bilingual } from '../kernel/locales.ts'

/** What the ledger calls each kind of edition. */
export const kindLabels: Record<EditionKind, Bilingual> = {
  first: { zh: '首次刊发', en: 'First publication' },
  correction: { zh: '更正', en: 'Correction' },
  withdrawal: { zh: '撤回', en: 'Withdrawal' },
  reinstatement: { zh: '恢复', en: 'Reinstatement' },
  archive: { zh: '存档', en: 'Archive' },
}

/** What the ledger calls each type of correction. */
export const correctionLabels: Record<CorrectionType, Bilingual> = {
  minor: { zh: '文字', en: 'Wording' },
  substantive: { zh: '内容', en: 'Substance' },
  'name-or-title': { zh: '人名职务', en: 'Name or title' },
  clarification: { zh: '说明', en: 'Clarification' },
}
