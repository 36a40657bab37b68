import type { CollectionConfig } from 'payload'
import { draftCollection } from '../design/draft-collection.ts'
import { publicField } from '../design/public-field.ts'
import { slugField } from '../design/slug-field.ts'
import { fieldForNobody, fieldForStaff } from '../kernel/access.ts'
import { issueAccess } from './access.ts'
import { frontMatterFields } from './front-matter-fields.ts'
import { checkNumbers, checkRunningOrder, checkSlug } from './hooks.ts'
import { proposeNumber, proposeSeries } from './proposals.ts'
import { greatestNumber } from './rules.ts'
import { runningOrderField } from './running-order-field.ts'

/** Numbered roundtables. */
export const issues: CollectionConfig = {
  slug: 'issues',
  typescript: { interface: 'Issue' },
  labels: { singular: { zh: '期', en: 'Issue' }, plural: { zh: '各期', en: 'Issues' } },
  access: issueAccess,
  ...draftCollection,
  defaultSort: '-totalNumber',
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'totalNumber', 'number', 'series', '_status', 'updatedAt'],
    group: { zh: '编辑台', en: 'Desk' },
  },
  hooks: { beforeValidate: [checkNumbers, checkSlug, checkRunningOrder] },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'series',
          type: 'relationship',
          relationTo: 'series',
          required: true,
          index: true,
          defaultValue: proposeSeries,
          label: { zh: '栏目', en: 'Series' },
          admin: { width: '50%', allowCreate: false },
        },
        {
          name: 'number',
          type: 'number',
          min: 1,
          max: greatestNumber,
          index: true,
          defaultValue: proposeNumber('number'),
          label: { zh: '期号', en: 'Number' },
          admin: { width: '25%', step: 1 },
        },
        {
          name: 'totalNumber',
          type: 'number',
          min: 1,
          max: greatestNumber,
          index: true,
          defaultValue: proposeNumber('totalNumber'),
          label: { zh: '总期号', en: 'Total number' },
          admin: { width: '25%', step: 1 },
        },
      ],
    },
    ...frontMatterFields,
    runningOrderField,
    slugField({ unique: false }),
    publicField(),
    {
      name: 'slugFixed',
      type: 'checkbox',
      defaultValue: false,
      access: { create: fieldForNobody, read: fieldForStaff, update: fieldForNobody },
      admin: { hidden: true },
    },
  ],
}
