import { z } from 'zod'
import {
  areInOrder,
  optionalDay,
  optionalText,
  requiredText,
  severityCell,
  writeDay,
  writeSeverity,
  writeText,
  writeYesOrNo,
  yesOrNo,
} from './cells.ts'
import type { List } from './list.ts'

/** The list of wordings as a file. */
export const wordingList: List = {
  slug: 'wordings',
  columns: [
    { field: 'wording', heading: { zh: '用语', en: 'wording' }, write: writeText },
    { field: 'useInstead', heading: { zh: '改用', en: 'use instead' }, write: writeText },
    { field: 'severity', heading: { zh: '程度', en: 'severity' }, write: writeSeverity },
    { field: 'note', heading: { zh: '说明', en: 'note' }, write: writeText },
    { field: 'from', heading: { zh: '适用自', en: 'from' }, write: writeDay },
    { field: 'to', heading: { zh: '适用至', en: 'to' }, write: writeDay },
    { field: 'enabled', heading: { zh: '启用', en: 'enabled' }, write: writeYesOrNo },
  ],
  shape: z
    .object({
      wording: requiredText,
      useInstead: optionalText,
      severity: severityCell,
      note: optionalText,
      from: optionalDay,
      to: optionalDay,
      enabled: yesOrNo,
    })
    .refine(({ from, to }) => areInOrder(from, to), { path: ['to'], message: 'backwards' }),
  key: ['wording', 'from'],
}
