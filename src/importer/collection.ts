import type { CollectionConfig, Field } from 'payload'
import type { Bilingual } from '../kernel/locales.ts'
import { importAccess } from './access.ts'
import { refuseOtherWrites } from './hooks.ts'
import { sourceFormats } from './source.ts'

const formatLabels: Record<(typeof sourceFormats)[number], Bilingual> = {
  text: { zh: '纯文本', en: 'Plain text' },
  html: { zh: 'HTML', en: 'HTML' },
  docx: { zh: 'Word\uFF08.docx\uFF09', en: 'Word (.docx)' },
  pdf: { zh: 'PDF', en: 'PDF' },
}

/** What the import still asks of a person; the review view counts anew. */
const counts: Field = {
  name: 'counts',
  type: 'group',
  label: { zh: '数目', en: 'Counts' },
  fields: [
    { name: 'needs', type: 'number', required: true, label: { zh: '待看', en: 'To look at' } },
    { name: 'joins', type: 'number', required: true, label: { zh: '接缝', en: 'Joins' } },
    { name: 'unplaced', type: 'number', required: true, label: { zh: '未归位', en: 'Unplaced' } },
  ],
}

/**
 * Texts on their way to an issue: what was read, what a person has decided about it since, and the issue that it became.
 * The file and its preview can be large: they stand in a table of their own (see `files.ts`).
 */
export const imports: CollectionConfig = {
  slug: 'imports',
  typescript: { interface: 'Import' },
  labels: { singular: { zh: '导入', en: 'Import' }, plural: { zh: '导入', en: 'Imports' } },
  access: importAccess,
  hooks: { beforeOperation: [refuseOtherWrites] },
  trash: true,
  disableDuplicate: true,
  lockDocuments: false,
  disableBulkEdit: true,
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'fileName',
    defaultColumns: ['fileName', 'title', 'status', 'counts.needs', 'issue', 'createdBy', 'createdAt'],
    group: { zh: '编辑台', en: 'Desk' },
  },
  fields: [
    { name: 'fileName', type: 'text', required: true, label: { zh: '文件', en: 'File' } },
    { name: 'title', type: 'text', label: { zh: '标题', en: 'Title' } },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      label: { zh: '状态', en: 'Status' },
      options: [
        { value: 'open', label: { zh: '待审阅', en: 'To be reviewed' } },
        { value: 'committed', label: { zh: '已成稿', en: 'Became a draft' } },
      ],
    },
    {
      name: 'format',
      type: 'select',
      required: true,
      label: { zh: '格式', en: 'Format' },
      options: sourceFormats.map((value) => ({ value, label: formatLabels[value] })),
    },
    { name: 'encoding', type: 'text', label: { zh: '编码', en: 'Encoding' } },
    { name: 'bytes', type: 'number', required: true, label: { zh: '字节数', en: 'Bytes' } },
    { name: 'sha256', type: 'text', required: true, index: true, label: { zh: '文件指纹', en: 'SHA-256' } },
    { name: 'series', type: 'relationship', relationTo: 'series', label: { zh: '栏目', en: 'Series' } },
    counts,
    {
      name: 'acts',
      type: 'json',
      required: true,
      label: { zh: '处理记录', en: 'Decisions' },
      admin: { hidden: true, disableListColumn: true },
    },
    { name: 'revision', type: 'number', required: true, label: { zh: '第几次保存', en: 'Revision' } },
    {
      name: 'issue',
      type: 'relationship',
      relationTo: 'issues',
      label: { zh: '期', en: 'Issue' },
      admin: { components: { Cell: '/importer/admin/list/issue-cell.tsx#IssueCell' } },
    },
    { name: 'createdBy', type: 'text', required: true, label: { zh: '导入人', en: 'Imported by' } },
    { name: 'committedBy', type: 'text', label: { zh: '成稿人', en: 'Made a draft by' } },
    { name: 'committedAt', type: 'date', label: { zh: '成稿时间', en: 'Made a draft at' } },
  ],
}
