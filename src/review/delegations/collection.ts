import type { CollectionConfig } from 'payload'
import { fieldForNobody } from '../../kernel/access.ts'
import { delegationAccess } from './access.ts'
import { delegationEndpoints } from './endpoints.ts'
import { checkDelegation, noteMaker, refuseRewriting } from './hooks.ts'

const dayAndTime = { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' } as const

/** What only the operation that ends a delegation writes. */
const writtenByEnding = { create: fieldForNobody, update: fieldForNobody }

/**
 * Who signs in another's place, and until when (R6). A delegation is made and may be ended early; it is never rewritten,
 * since sign-offs name it.
 */
export const delegations: CollectionConfig = {
  slug: 'delegations',
  typescript: { interface: 'Delegation' },
  labels: {
    singular: { zh: '代签授权', en: 'Delegation' },
    plural: { zh: '代签与值班', en: 'Delegations and duty' },
  },
  access: delegationAccess,
  endpoints: delegationEndpoints,
  hooks: {
    beforeOperation: [refuseRewriting],
    beforeValidate: [checkDelegation],
    beforeChange: [noteMaker],
  },
  defaultSort: '-from',
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  lockDocuments: false,
  admin: {
    useAsTitle: 'reason',
    defaultColumns: ['reason', 'standing', 'who', 'forWhom', 'kind', 'from', 'until', 'madeBy'],
    group: { zh: '编辑台', en: 'Desk' },
  },
  // Who signs, and for whom, `checkDelegation` asks for: a person may leave the house, and the column with them.
  fields: [
    {
      name: 'standing',
      type: 'ui',
      label: { zh: '现状', en: 'Now' },
      admin: {
        position: 'sidebar',
        components: {
          Field: '/review/admin/duty/standing-field.tsx#StandingField',
          Cell: '/review/admin/duty/standing-cell.tsx#StandingCell',
        },
      },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'delegation',
      label: { zh: '类别', en: 'Kind' },
      options: [
        { value: 'delegation', label: { zh: '代签授权', en: 'Delegation' } },
        { value: 'duty', label: { zh: '值班', en: 'Duty' } },
      ],
    },
    {
      name: 'who',
      type: 'relationship',
      relationTo: 'people',
      index: true,
      label: { zh: '由谁签字', en: 'Who signs' },
    },
    {
      name: 'forWhom',
      type: 'relationship',
      relationTo: 'people',
      index: true,
      label: { zh: '代谁签字', en: 'In whose place' },
    },
    {
      name: 'from',
      type: 'date',
      required: true,
      defaultValue: () => new Date().toISOString(),
      label: { zh: '自', en: 'From' },
      admin: { date: dayAndTime },
    },
    {
      name: 'until',
      type: 'date',
      required: true,
      index: true,
      label: { zh: '至', en: 'Until' },
      admin: { date: dayAndTime },
    },
    { name: 'reason', type: 'text', required: true, label: { zh: '缘由', en: 'Reason' } },
    {
      name: 'madeBy',
      type: 'text',
      label: { zh: '授权人', en: 'Made by' },
      access: writtenByEnding,
      admin: { readOnly: true },
    },
    {
      name: 'endedAt',
      type: 'date',
      label: { zh: '提前结束', en: 'Ended early' },
      access: writtenByEnding,
      admin: { readOnly: true, date: dayAndTime, condition: (data) => Boolean(data.endedAt) },
    },
    {
      name: 'endedBy',
      type: 'text',
      label: { zh: '结束人', en: 'Ended by' },
      access: writtenByEnding,
      admin: { readOnly: true, condition: (data) => Boolean(data.endedAt) },
    },
  ],
}
