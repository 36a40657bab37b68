import type { CollectionConfig } from 'payload'
import { slugField } from '../design/slug-field.ts'
import { fieldForNobody, fieldForStaff } from '../kernel/access.ts'
import { expertAccess } from './access.ts'
import { affiliationFields } from './affiliation-fields.ts'
import { closeUpName, fillSortKey } from './hooks.ts'

/** People outside who answer, with a dated history of their institutions and titles. */
export const experts: CollectionConfig = {
  slug: 'experts',
  typescript: { interface: 'Expert' },
  labels: { singular: { zh: '专家', en: 'Expert' }, plural: { zh: '专家', en: 'Experts' } },
  access: expertAccess,
  trash: true,
  disableDuplicate: true,
  defaultSort: 'sortKey',
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'updatedAt'],
    listSearchableFields: ['name', 'otherNames', 'sortKey'],
    group: { zh: '资料', en: 'Reference' },
  },
  hooks: { beforeValidate: [closeUpName, fillSortKey] },
  fields: [
    {
      name: 'name',
      type: 'text',
      localized: true,
      required: true,
      index: true,
      label: { zh: '姓名', en: 'Name' },
    },
    {
      name: 'otherNames',
      type: 'text',
      hasMany: true,
      label: { zh: '其他写法', en: 'Other spellings' },
      admin: {
        description: {
          zh: '外文名、旧名、笔名\uFF1B查找时也能找到。',
          en: 'Names in other scripts, former names, pen names: found by search.',
        },
      },
    },
    {
      name: 'affiliations',
      type: 'array',
      label: { zh: '任职经历', en: 'Affiliations' },
      labels: {
        singular: { zh: '任职', en: 'Affiliation' },
        plural: { zh: '任职', en: 'Affiliations' },
      },
      admin: {
        description: {
          zh: '刊印日期当天有效的任职\uFF0C会自动填入新稿件的署名。',
          en: 'The one valid on the printed date prefills the byline of a new piece.',
        },
      },
      fields: affiliationFields,
    },
    { name: 'biography', type: 'textarea', localized: true, label: { zh: '简介', en: 'Biography' } },
    { name: 'portrait', type: 'upload', relationTo: 'media', label: { zh: '照片', en: 'Portrait' } },
    {
      name: 'contact',
      type: 'group',
      label: { zh: '联系方式\uFF08不公开\uFF09', en: 'Contact (private)' },
      access: { read: fieldForStaff },
      fields: [
        { name: 'email', type: 'email', label: { zh: '电子邮箱', en: 'E-mail' } },
        { name: 'phone', type: 'text', label: { zh: '电话', en: 'Telephone' } },
        { name: 'remarks', type: 'textarea', label: { zh: '备注', en: 'Remarks' } },
      ],
    },
    slugField({ derivedFrom: 'name' }),
    {
      name: 'sortKey',
      type: 'text',
      index: true,
      label: { zh: '排序拼音', en: 'Sort key' },
      admin: {
        position: 'sidebar',
        description: {
          zh: '多音字读错时请改正。',
          en: 'The name in pinyin; correct it where a character is read differently.',
        },
      },
    },
    {
      name: 'standsInEdition',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: { zh: '见于现行刊发版本', en: 'Stands in a current edition' },
      access: { create: fieldForNobody, read: fieldForStaff, update: fieldForNobody },
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
}
