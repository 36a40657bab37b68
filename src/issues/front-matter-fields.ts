import type { Field } from 'payload'
import { leadEditor } from '../richtext/editor.ts'

const pullQuotes: Field = {
  name: 'pullQuotes',
  type: 'array',
  label: { zh: '提要与摘引', en: 'Pull quotes' },
  labels: {
    singular: { zh: '提要', en: 'Pull quote' },
    plural: { zh: '提要', en: 'Pull quotes' },
  },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'summary',
      label: { zh: '类别', en: 'Kind' },
      options: [
        { value: 'summary', label: { zh: '提要\uFF08概括\uFF09', en: 'Summary' } },
        {
          value: 'quotation',
          label: { zh: '摘引\uFF08须与正文一字不差\uFF09', en: 'Quotation, word for word' },
        },
      ],
    },
    { name: 'text', type: 'textarea', localized: true, required: true, label: { zh: '文字', en: 'Text' } },
    { name: 'attribution', type: 'text', localized: true, label: { zh: '出自', en: 'Attribution' } },
  ],
}

const credits: Field = {
  name: 'credits',
  type: 'array',
  label: { zh: '版面署名', en: 'Credits' },
  labels: { singular: { zh: '署名', en: 'Credit' }, plural: { zh: '署名', en: 'Credits' } },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'role',
          type: 'text',
          localized: true,
          required: true,
          label: { zh: '职责', en: 'Role' },
          admin: { placeholder: { zh: '责任编辑', en: 'Editor' }, width: '30%' },
        },
        {
          name: 'names',
          type: 'text',
          hasMany: true,
          localized: true,
          label: { zh: '姓名', en: 'Names' },
          admin: { width: '70%' },
        },
      ],
    },
  ],
}

const furniture: Field[] = [
  {
    name: 'printedOn',
    type: 'date',
    label: { zh: '刊印日期', en: 'Printed on' },
    admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' }, position: 'sidebar' },
  },
  {
    name: 'pageLabel',
    type: 'text',
    localized: true,
    label: { zh: '版次', en: 'Page' },
    admin: { position: 'sidebar', placeholder: { zh: '第11版\uFF1A智库', en: 'Page 11' } },
  },
  {
    name: 'labelOverride',
    type: 'text',
    localized: true,
    label: { zh: '特别期号', en: 'Label override' },
    admin: {
      position: 'sidebar',
      description: {
        zh: '合刊、特刊时代替自动期号。',
        en: 'Stands in place of the numbers, for combined and special issues.',
      },
    },
  },
  {
    name: 'topics',
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    label: { zh: '主题', en: 'Topics' },
    admin: { position: 'sidebar' },
  },
]

/** What is printed of an issue around its questions, in the order in which an editor writes it. */
export const frontMatterFields: Field[] = [
  { name: 'kicker', type: 'text', localized: true, label: { zh: '引题', en: 'Kicker' } },
  { name: 'title', type: 'text', localized: true, required: true, label: { zh: '标题', en: 'Title' } },
  { name: 'subtitle', type: 'text', localized: true, label: { zh: '副题', en: 'Subtitle' } },
  {
    name: 'lead',
    type: 'richText',
    localized: true,
    label: { zh: '导语', en: 'Lead' },
    editor: leadEditor(),
  },
  pullQuotes,
  { name: 'cover', type: 'upload', relationTo: 'media', label: { zh: '题图', en: 'Cover picture' } },
  credits,
  ...furniture,
]
