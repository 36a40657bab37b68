import type { CollectionConfig } from 'payload'
import { severities } from '../finding.ts'
import { listAccess } from './access.ts'
import { listEndpoints } from './csv/endpoints.ts'
import { wordingList } from './csv/wording-list.ts'
import { dayRow } from './day-row.ts'
import { refuseBackwardDays } from './hooks.ts'
import { severityLabels } from './severity-labels.ts'

/** Wordings that are forbidden, and what is written instead of others. */
export const wordings: CollectionConfig = {
  slug: 'wordings',
  typescript: { interface: 'Wording' },
  labels: { singular: { zh: '用语', en: 'Wording' }, plural: { zh: '用语规范', en: 'Wordings' } },
  access: listAccess,
  endpoints: listEndpoints(wordingList),
  hooks: { beforeValidate: [refuseBackwardDays({ from: 'from', to: 'to' })] },
  defaultSort: 'wording',
  admin: {
    useAsTitle: 'wording',
    defaultColumns: ['wording', 'useInstead', 'severity', 'enabled'],
    listSearchableFields: ['wording', 'useInstead', 'note'],
    group: { zh: '检查用名单', en: 'Lists for checks' },
    components: {
      beforeListTable: [
        {
          path: '/review/checks/admin/lists/list-exchange.tsx#ListExchange',
          clientProps: { slug: 'wordings' },
        },
      ],
    },
  },
  fields: [
    { name: 'wording', type: 'text', required: true, index: true, label: { zh: '用语', en: 'Wording' } },
    {
      name: 'useInstead',
      type: 'text',
      label: { zh: '改用', en: 'Use instead' },
      admin: {
        description: { zh: '不填就是不得使用。', en: 'Without one, the wording is not to be used at all.' },
      },
    },
    {
      name: 'severity',
      type: 'select',
      required: true,
      defaultValue: 'warning',
      options: severities.map((value) => ({ value, label: severityLabels[value] })),
      label: { zh: '程度', en: 'Severity' },
      admin: {
        description: {
          zh: '“严重”的不改正或不豁免就不能签字。',
          en: 'A grave one must be corrected or waived before anybody signs.',
        },
      },
    },
    { name: 'note', type: 'textarea', label: { zh: '说明', en: 'Note' } },
    dayRow({
      from: { name: 'from', label: { zh: '适用自', en: 'Holds from' } },
      to: { name: 'to', label: { zh: '适用至', en: 'Holds until' } },
    }),
    { name: 'enabled', type: 'checkbox', defaultValue: true, label: { zh: '启用', en: 'In use' } },
  ],
}
