import type { CollectionConfig } from 'payload'
import { correctionTypes, editionKinds } from '../edition/types.ts'
import { allowNobody, fieldForStaff, hasRole, roles } from '../kernel/access.ts'
import { guardLedger } from './ledger-hooks.ts'
import { correctionLabels, kindLabels } from './rules.ts'
import { dropSealedContents } from './sealing/closed.ts'

const systemGroup = { zh: '系统', en: 'System' }

/** Canonical content by its hash; append-only, also by a trigger of the database. */
export const contents: CollectionConfig = {
  slug: 'contents',
  typescript: { interface: 'StoredContent' },
  access: { create: allowNobody, read: allowNobody, update: allowNobody, delete: allowNobody },
  hooks: { beforeOperation: [guardLedger], afterOperation: [dropSealedContents] },
  graphQL: false,
  admin: { hidden: true, group: systemGroup },
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'body', type: 'textarea', required: true },
  ],
}

/** Payload's editor for JSON comes from another site, which the headers refuse; the API shows these fields. */
const hidesJson = true

/**
 * The ledger: one line per published state of an issue in a language. It holds names and ids as plain values,
 * so that nothing that changes elsewhere can change what was published.
 */
export const editions: CollectionConfig = {
  slug: 'editions',
  typescript: { interface: 'Edition' },
  labels: { singular: { zh: '刊发版本', en: 'Edition' }, plural: { zh: '刊发记录', en: 'Ledger' } },
  access: {
    create: allowNobody,
    // P2: superseded editions are for staff.
    read: ({ req }) => hasRole(req, roles) || { superseded: { equals: false } },
    update: allowNobody,
    delete: allowNobody,
  },
  hooks: { beforeOperation: [guardLedger] },
  defaultSort: '-publishedAt',
  disableDuplicate: true,
  // Nothing can be done to lines of the ledger, so none can be selected.
  disableBulkEdit: true,
  disableBulkDelete: true,
  indexes: [{ fields: ['issueId', 'locale', 'revision'], unique: true }],
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'label', 'locale', 'revision', 'kind', 'publishedAt', 'publishedBy'],
    group: { zh: '编辑台', en: 'Desk' },
  },
  fields: [
    { name: 'title', type: 'text', required: true, label: { zh: '标题', en: 'Title' } },
    { name: 'label', type: 'text', label: { zh: '期号', en: 'Label' } },
    {
      name: 'series',
      type: 'text',
      required: true,
      index: true,
      label: { zh: '栏目地址', en: 'Series address' },
    },
    {
      name: 'issueId',
      type: 'number',
      required: true,
      index: true,
      label: { zh: '期的编号', en: 'Issue id' },
    },
    {
      name: 'issueSlug',
      type: 'text',
      required: true,
      index: true,
      label: { zh: '期的地址', en: 'Issue address' },
    },
    { name: 'year', type: 'number', index: true, label: { zh: '年份', en: 'Year' } },
    { name: 'locale', type: 'text', required: true, index: true, label: { zh: '语言', en: 'Language' } },
    { name: 'revision', type: 'number', required: true, label: { zh: '第几版', en: 'Revision' } },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: { zh: '类别', en: 'Kind' },
      options: editionKinds.map((value) => ({ value, label: kindLabels[value] })),
    },
    { name: 'contentHash', type: 'text', index: true, label: { zh: '内容指纹', en: 'Content hash' } },
    {
      name: 'notice',
      type: 'textarea',
      label: { zh: '说明', en: 'Notice' },
      admin: { description: { zh: '读者看到的说明。', en: 'What readers are told.' } },
    },
    {
      name: 'staffNotice',
      type: 'textarea',
      label: { zh: '内部说明', en: 'Notice for staff' },
      access: { read: fieldForStaff },
      admin: {
        description: {
          zh: '只给采编人员看：更正、撤回的缘由。',
          en: 'For staff alone: why it was corrected or withdrawn.',
        },
      },
    },
    {
      name: 'correctionType',
      type: 'select',
      label: { zh: '更正类别', en: 'Type of correction' },
      options: correctionTypes.map((value) => ({ value, label: correctionLabels[value] })),
    },
    {
      name: 'differenceIsPublic',
      type: 'checkbox',
      label: { zh: '公开更正前后的对照', en: 'Difference is public' },
      access: { read: fieldForStaff },
      admin: {
        description: {
          zh: '未定的，以栏目的设置为准。',
          en: 'Where nobody decided, it is as the series says.',
        },
      },
    },
    {
      name: 'publishedAt',
      type: 'date',
      required: true,
      index: true,
      label: { zh: '刊发时间', en: 'Published at' },
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' } },
    },
    {
      name: 'publishedBy',
      type: 'text',
      required: true,
      label: { zh: '刊发人', en: 'Published by' },
      access: { read: fieldForStaff },
    },
    {
      name: 'recordHead',
      type: 'text',
      label: { zh: '审稿记录', en: 'Head of the record' },
      access: { read: fieldForStaff },
    },
    {
      name: 'addresses',
      type: 'json',
      required: true,
      label: { zh: '地址', en: 'Addresses' },
      admin: { hidden: hidesJson },
    },
    {
      name: 'documents',
      type: 'json',
      required: true,
      label: { zh: '编辑台文档', en: 'Documents of the desk' },
      access: { read: fieldForStaff },
      admin: {
        hidden: hidesJson,
        description: {
          zh: '刊发时所用的问题与稿件编号。',
          en: 'Ids of the questions and pieces it was made from.',
        },
      },
    },
    {
      name: 'hashes',
      type: 'text',
      hasMany: true,
      label: { zh: '各部分指纹', en: 'Hashes of its parts' },
      admin: {
        description: { zh: '内容、稿件与图片的指纹。', en: 'Of the content, its pieces and its pictures.' },
      },
    },
    {
      name: 'experts',
      type: 'text',
      hasMany: true,
      label: { zh: '专家地址', en: 'Addresses of its experts' },
    },
    {
      name: 'superseded',
      type: 'checkbox',
      required: true,
      defaultValue: false,
      index: true,
      label: { zh: '已被取代', en: 'Superseded' },
    },
  ],
}
