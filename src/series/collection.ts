import type { CollectionConfig, PayloadRequest } from 'payload'
import { slugField } from '../design/slug-field.ts'
import { fieldForNobody, fieldForStaff } from '../kernel/access.ts'
import { seriesAccess } from './access.ts'
import { isTimeZone, sayTimeZone } from './rules.ts'

/** Columns with their own numbering. */
export const series: CollectionConfig = {
  slug: 'series',
  typescript: { interface: 'Series' },
  labels: { singular: { zh: '栏目', en: 'Series' }, plural: { zh: '栏目', en: 'Series' } },
  access: seriesAccess,
  trash: true,
  disableDuplicate: true,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'publication', 'slug'],
    group: { zh: '编辑台', en: 'Desk' },
  },
  fields: [
    { name: 'name', type: 'text', localized: true, required: true, label: { zh: '栏目名', en: 'Name' } },
    { name: 'publication', type: 'text', localized: true, label: { zh: '所属报刊', en: 'Publication' } },
    { name: 'description', type: 'textarea', localized: true, label: { zh: '栏目介绍', en: 'Description' } },
    {
      name: 'numberLabel',
      type: 'text',
      localized: true,
      required: true,
      label: { zh: '期号格式', en: 'Number label' },
      defaultValue: ({ locale }) =>
        locale === 'en' ? 'No. {number} (total {totalNumber})' : '第{number}期·总{totalNumber}期',
      admin: {
        description: {
          zh: '{number} 是期号\uFF0C{totalNumber} 是总期号。',
          en: '{number} stands for the number, {totalNumber} for the total number.',
        },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'numbering',
          type: 'select',
          required: true,
          defaultValue: 'continuous',
          label: { zh: '期号编法', en: 'Numbering' },
          options: [
            { value: 'continuous', label: { zh: '连续编号', en: 'Continuous' } },
            { value: 'yearly', label: { zh: '每年重编', en: 'Begins anew each year' } },
            { value: 'relaunched', label: { zh: '改版后重编', en: 'Begins anew at a relaunch' } },
          ],
        },
        {
          name: 'totalNumberScope',
          type: 'select',
          required: true,
          defaultValue: 'series',
          label: { zh: '总期号范围', en: 'Total number counts' },
          options: [
            { value: 'series', label: { zh: '本栏目', en: 'this series' } },
            { value: 'publication', label: { zh: '整份报刊', en: 'the whole publication' } },
          ],
        },
      ],
    },
    {
      name: 'leadLabel',
      type: 'text',
      localized: true,
      label: { zh: '导语名称', en: 'Lead label' },
      defaultValue: ({ locale }) => (locale === 'en' ? 'Editor’s note' : '编者按'),
    },
    {
      name: 'creditRoles',
      type: 'text',
      hasMany: true,
      localized: true,
      label: { zh: '版面署名职责', en: 'Credits on the page' },
      defaultValue: ({ locale }) => (locale === 'en' ? ['Editor'] : ['责任编辑', '责任校对', '美编']),
      admin: {
        description: {
          zh: '新一期的署名按此顺序列出。',
          en: 'A new issue lists its credits in this order.',
        },
      },
    },
    slugField({ derivedFrom: 'name' }),
    {
      name: 'timeZone',
      type: 'text',
      required: true,
      defaultValue: 'Asia/Shanghai',
      label: { zh: '时区', en: 'Time zone' },
      admin: { position: 'sidebar' },
      validate: (value: string | null | undefined, { req }: { req: PayloadRequest }) =>
        isTimeZone(value ?? '') || sayTimeZone(req.i18n.language === 'zh' ? 'zh' : 'en'),
    },
    {
      name: 'opensSuperseded',
      type: 'checkbox',
      defaultValue: false,
      label: { zh: '公开更正前后的对照', en: 'Show what corrections changed' },
      access: { create: fieldForStaff, read: fieldForStaff, update: fieldForStaff },
      admin: {
        position: 'sidebar',
        description: {
          zh: '读者可以逐词对照更正前后的文字\uFF1B签发更正时可以另作决定。撤下的内容不公开。',
          en: 'Readers can compare the texts before and after a correction, word by word; each correction may decide otherwise. What was withdrawn stays closed.',
        },
      },
    },
    {
      name: 'standsInEdition',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: { zh: '有现行刊发版本', en: 'Has a current edition' },
      access: { create: fieldForNobody, read: fieldForStaff, update: fieldForNobody },
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
}
