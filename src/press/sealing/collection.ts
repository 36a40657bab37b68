import type { CollectionConfig } from 'payload'
import { allowNobody, allowRoles, leaders } from '../../kernel/access.ts'
import type { Bilingual } from '../../kernel/locales.ts'
import { type SealState, sealStates } from './rules.ts'

const dayAndTime = { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' } as const

/** What each state of a seal is called. */
export const sealStateLabels: Record<SealState, Bilingual> = {
  proposed: { zh: '已提议封存', en: 'Proposed' },
  sealed: { zh: '已封存', en: 'Sealed' },
  'lift-proposed': { zh: '已提议解封', en: 'Lifting proposed' },
  lifted: { zh: '已解封', en: 'Lifted' },
  dropped: { zh: '未封存', en: 'Dropped' },
}

/**
 * Seals 封存: the hashes of an issue's content that is closed to everybody but chiefs, with the reason and the authority.
 * Written by the press alone; the database refuses to forget one, or to change what it names.
 */
export const seals: CollectionConfig = {
  slug: 'seals',
  typescript: { interface: 'Seal' },
  labels: { singular: { zh: '封存', en: 'Seal' }, plural: { zh: '封存', en: 'Seals' } },
  access: { create: allowNobody, read: allowRoles(leaders), update: allowNobody, delete: allowNobody },
  defaultSort: '-proposedAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  lockDocuments: false,
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'state', 'reason', 'authority', 'proposedBy', 'confirmedBy'],
    group: { zh: '编辑台', en: 'Desk' },
  },
  fields: [
    {
      name: 'issueId',
      type: 'number',
      required: true,
      index: true,
      label: { zh: '期的编号', en: 'Issue id' },
    },
    { name: 'label', type: 'text', required: true, label: { zh: '期号', en: 'Label' } },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: { zh: '状态', en: 'State' },
      options: sealStates.map((value) => ({ value, label: sealStateLabels[value] })),
    },
    { name: 'reason', type: 'textarea', required: true, label: { zh: '缘由', en: 'Reason' } },
    {
      name: 'authority',
      type: 'text',
      required: true,
      label: { zh: '依据', en: 'Authority' },
      admin: { description: { zh: '谁的决定、哪份文件。', en: 'Whose decision, which document.' } },
    },
    {
      name: 'hashes',
      type: 'text',
      hasMany: true,
      label: { zh: '封存的指纹', en: 'Sealed hashes' },
      admin: {
        description: {
          zh: '历次刊发的内容、稿件\uFF0C以及只有本期用的图片。',
          en: 'Of the contents and pieces of all its editions, and of the pictures that it alone prints.',
        },
      },
    },
    ...signedFields('proposed', { zh: '提议', en: 'Proposed' }),
    ...signedFields('confirmed', { zh: '确认', en: 'Confirmed' }),
    { name: 'liftReason', type: 'textarea', label: { zh: '解封缘由', en: 'Reason for lifting' } },
    { name: 'liftAuthority', type: 'text', label: { zh: '解封依据', en: 'Authority for lifting' } },
    ...signedFields('liftProposed', { zh: '提议解封', en: 'Lifting proposed' }),
    ...signedFields('lifted', { zh: '解封', en: 'Lifted' }),
  ],
}

function signedFields(act: string, { zh, en }: Bilingual): CollectionConfig['fields'] {
  return [
    { name: `${act}By`, type: 'text', label: { zh: `${zh}人`, en: `${en} by` } },
    { name: `${act}ById`, type: 'number', admin: { hidden: true } },
    { name: `${act}ByRole`, type: 'text', admin: { hidden: true } },
    {
      name: `${act}At`,
      type: 'date',
      label: { zh: `${zh}时间`, en: `${en} at` },
      admin: { date: dayAndTime },
    },
  ]
}
