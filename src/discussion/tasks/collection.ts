import type { CollectionConfig } from 'payload'
import { fieldForNobody, fieldForStaff } from '../../kernel/access.ts'
import { guardedSlugs } from '../../press/guarded.ts'
import { fieldForAssigners, taskAccess } from './access.ts'
import { completeTask, tellOfTask } from './hooks.ts'
import { isDay, taskStates } from './rules.ts'

/** Tasks: who is to do what with an issue, a question or an answer, and until when. */
export const tasks: CollectionConfig = {
  slug: 'tasks',
  typescript: { interface: 'Task' },
  labels: { singular: { zh: '任务', en: 'Task' }, plural: { zh: '任务', en: 'Tasks' } },
  access: taskAccess,
  defaultSort: 'due',
  disableDuplicate: true,
  lockDocuments: false,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'assignee', 'due', 'state', 'assignedBy'],
    group: { zh: '编辑台', en: 'Desk' },
  },
  hooks: { beforeChange: [completeTask], afterChange: [tellOfTask] },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: { zh: '标题', en: 'Title' },
      admin: { readOnly: true, hidden: true },
      access: { create: fieldForNobody, read: fieldForStaff, update: fieldForNobody },
    },
    {
      name: 'document',
      type: 'relationship',
      relationTo: [...guardedSlugs],
      required: true,
      label: { zh: '稿件或期', en: 'Issue, question or piece' },
      access: { create: fieldForAssigners, read: fieldForStaff, update: fieldForNobody },
    },
    {
      name: 'assignee',
      type: 'relationship',
      relationTo: 'people',
      index: true,
      label: { zh: '交给', en: 'Given to' },
      // A person may leave the house, and the column with them: `completeTask` asks for one.
      access: { create: fieldForAssigners, read: fieldForStaff, update: fieldForAssigners },
    },
    {
      name: 'due',
      type: 'text',
      required: true,
      index: true,
      label: { zh: '期限', en: 'Due' },
      admin: {
        placeholder: '2026-11-30',
        description: {
          zh: '按栏目所在时区的日期\uFF0C例如 2026-11-30。',
          en: 'A day in the time zone of the series, such as 2026-11-30.',
        },
      },
      validate: (value: unknown) =>
        (typeof value === 'string' && isDay(value)) || '期限写成 2026-11-30。Write the day as 2026-11-30.',
      access: { create: fieldForAssigners, read: fieldForStaff, update: fieldForAssigners },
    },
    {
      name: 'note',
      type: 'textarea',
      maxLength: 2000,
      label: { zh: '说明', en: 'Note' },
      access: { create: fieldForAssigners, read: fieldForStaff, update: fieldForAssigners },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      index: true,
      label: { zh: '状态', en: 'State' },
      options: Object.entries(taskStates).map(([value, label]) => ({ value, label })),
      admin: { position: 'sidebar' },
      access: { create: fieldForAssigners, read: fieldForStaff, update: fieldForStaff },
    },
    {
      name: 'assignedBy',
      type: 'relationship',
      relationTo: 'people',
      label: { zh: '布置人', en: 'Given by' },
      admin: { readOnly: true, position: 'sidebar' },
      access: { create: fieldForNobody, read: fieldForStaff, update: fieldForNobody },
    },
    {
      name: 'issueId',
      type: 'number',
      index: true,
      label: { zh: '期的编号', en: 'Issue id' },
      admin: { hidden: true },
      access: { create: fieldForNobody, read: fieldForStaff, update: fieldForNobody },
    },
  ],
}
