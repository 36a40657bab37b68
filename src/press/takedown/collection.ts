import type { CollectionConfig } from 'payload'
import { allowNobody, allowStaff } from '../../kernel/access.ts'

const dayAndTime = { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' } as const

/**
 * Emergency takedowns 紧急撤稿: who took which issue from the public, who confirmed it, and whether the chief was
 * reminded. Written by the press alone; each act stands in the record as well.
 */
export const takedowns: CollectionConfig = {
  slug: 'takedowns',
  typescript: { interface: 'Takedown' },
  labels: {
    singular: { zh: '紧急撤稿', en: 'Emergency takedown' },
    plural: { zh: '紧急撤稿', en: 'Emergency takedowns' },
  },
  access: { create: allowNobody, read: allowStaff, update: allowNobody, delete: allowNobody },
  defaultSort: '-takenAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  lockDocuments: false,
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'takenBy', 'takenAt', 'confirmedBy', 'due'],
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
    { name: 'languages', type: 'text', hasMany: true, label: { zh: '语言', en: 'Languages' } },
    { name: 'reason', type: 'textarea', label: { zh: '缘由', en: 'Reason' } },
    { name: 'takenBy', type: 'text', required: true, label: { zh: '撤稿人', en: 'Taken down by' } },
    { name: 'takenById', type: 'number', label: { zh: '撤稿人编号', en: 'Id of who took it down' } },
    {
      name: 'takenAt',
      type: 'date',
      required: true,
      label: { zh: '撤稿时间', en: 'Taken down at' },
      admin: { date: dayAndTime },
    },
    {
      name: 'due',
      type: 'date',
      required: true,
      index: true,
      label: { zh: '确认期限', en: 'To be confirmed by' },
      admin: { date: dayAndTime },
    },
    { name: 'confirmedBy', type: 'text', label: { zh: '确认人', en: 'Confirmed by' } },
    {
      name: 'confirmedAt',
      type: 'date',
      label: { zh: '确认时间', en: 'Confirmed at' },
      admin: { date: dayAndTime },
    },
    {
      name: 'remindedAt',
      type: 'date',
      label: { zh: '提醒总编辑的时间', en: 'Chief reminded at' },
      admin: { date: dayAndTime },
    },
    {
      name: 'endedAt',
      type: 'date',
      label: { zh: '恢复刊发的时间', en: 'Published again at' },
      admin: { date: dayAndTime },
    },
  ],
}
