import type { CollectionConfig } from 'payload'
import { slugField } from '../design/slug-field.ts'
import { topicAccess } from './access.ts'

/** Subjects under which issues are found; they are not printed. */
export const topics: CollectionConfig = {
  slug: 'topics',
  typescript: { interface: 'Topic' },
  labels: { singular: { zh: '主题', en: 'Topic' }, plural: { zh: '主题', en: 'Topics' } },
  access: topicAccess,
  trash: true,
  disableDuplicate: true,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'updatedAt'],
    group: { zh: '资料', en: 'Reference' },
  },
  fields: [
    { name: 'name', type: 'text', localized: true, required: true, label: { zh: '名称', en: 'Name' } },
    slugField({ derivedFrom: 'name' }),
  ],
}
