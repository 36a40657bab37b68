import type { CollectionConfig } from 'payload'
import { draftCollection } from '../design/draft-collection.ts'
import { publicField } from '../design/public-field.ts'
import { questionAccess } from './access.ts'

/** What the editor asks, within an issue. */
export const questions: CollectionConfig = {
  slug: 'questions',
  typescript: { interface: 'Question' },
  labels: { singular: { zh: '问题', en: 'Question' }, plural: { zh: '问题', en: 'Questions' } },
  access: questionAccess,
  ...draftCollection,
  admin: {
    useAsTitle: 'text',
    defaultColumns: ['text', 'issue', 'updatedAt'],
    group: { zh: '编辑台', en: 'Desk' },
  },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      localized: true,
      required: true,
      label: { zh: '问题', en: 'Question' },
    },
    {
      name: 'issue',
      type: 'relationship',
      relationTo: 'issues',
      required: true,
      index: true,
      label: { zh: '所属期', en: 'Issue' },
      admin: { position: 'sidebar' },
    },
    publicField(),
  ],
}
