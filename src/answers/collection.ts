import type { CollectionConfig } from 'payload'
import { draftCollection } from '../design/draft-collection.ts'
import { publicField } from '../design/public-field.ts'
import { slugField } from '../design/slug-field.ts'
import { fieldForNobody, fieldForStaff } from '../kernel/access.ts'
import { bodyEditor } from '../richtext/editor.ts'
import { answerAccess } from './access.ts'
import { bylineFields } from './byline-fields.ts'
import { checkPlace, checkSlug, completeBylines, nameForLists } from './hooks.ts'

/** Signed pieces: an expert's answer to a question, or an essay without one. */
export const answers: CollectionConfig = {
  slug: 'answers',
  typescript: { interface: 'Answer' },
  labels: { singular: { zh: '稿件', en: 'Piece' }, plural: { zh: '稿件', en: 'Pieces' } },
  access: answerAccess,
  ...draftCollection,
  admin: {
    useAsTitle: 'listTitle',
    defaultColumns: ['listTitle', 'kind', 'issue', 'question', 'updatedAt'],
    group: { zh: '编辑台', en: 'Desk' },
  },
  hooks: { beforeValidate: [completeBylines, nameForLists, checkPlace, checkSlug] },
  fields: [
    { name: 'headline', type: 'text', localized: true, label: { zh: '小标题', en: 'Headline' } },
    {
      name: 'bylines',
      type: 'array',
      label: { zh: '署名', en: 'Bylines' },
      labels: { singular: { zh: '署名', en: 'Byline' }, plural: { zh: '署名', en: 'Bylines' } },
      admin: {
        description: {
          zh: '几人合答时\uFF0C按印出的先后排列。',
          en: 'For a joint answer, in the order in which the names are printed.',
        },
      },
      fields: bylineFields,
    },
    {
      name: 'body',
      type: 'richText',
      localized: true,
      label: { zh: '正文', en: 'Text' },
      editor: bodyEditor(),
    },
    {
      name: 'authorNote',
      type: 'textarea',
      localized: true,
      label: { zh: '作者注', en: 'Author’s note' },
      admin: {
        description: {
          zh: '印在文末\uFF0C例如 作者系某某研究所所长。',
          en: 'Printed at the end, such as: The author is director of …',
        },
      },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'answer',
      label: { zh: '体裁', en: 'Kind' },
      options: [
        { value: 'answer', label: { zh: '回答', en: 'Answer' } },
        { value: 'essay', label: { zh: '署名文章', en: 'Essay' } },
      ],
      admin: { position: 'sidebar' },
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
    {
      name: 'question',
      type: 'relationship',
      relationTo: 'questions',
      index: true,
      label: { zh: '回答的问题', en: 'Question' },
      filterOptions: ({ data }) => (data.issue ? { issue: { equals: data.issue } } : true),
      admin: { position: 'sidebar', condition: (data) => data.kind !== 'essay' },
    },
    slugField({ unique: false }),
    publicField(),
    {
      name: 'slugFixed',
      type: 'checkbox',
      defaultValue: false,
      access: { create: fieldForNobody, read: fieldForStaff, update: fieldForNobody },
      admin: { hidden: true },
    },
    {
      name: 'listTitle',
      type: 'text',
      label: { zh: '稿件', en: 'Piece' },
      access: { create: fieldForNobody, read: fieldForStaff, update: fieldForNobody },
      admin: { hidden: true },
    },
  ],
}
