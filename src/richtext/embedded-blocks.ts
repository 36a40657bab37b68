import type { Block } from 'payload'

/** A picture set between paragraphs, with the caption and credit of its media document. */
export const figureBlock: Block = {
  slug: 'figure',
  labels: {
    singular: { zh: '图片', en: 'Figure' },
    plural: { zh: '图片', en: 'Figures' },
  },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'picture',
      type: 'upload',
      relationTo: 'media',
      required: true,
      label: { zh: '图片', en: 'Picture' },
    },
  ],
}

/** A passage set off from the text around it. */
export const pullQuoteBlock: Block = {
  slug: 'pullQuote',
  labels: {
    singular: { zh: '提要或摘引', en: 'Pull quote' },
    plural: { zh: '提要和摘引', en: 'Pull quotes' },
  },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'summary',
      label: { zh: '种类', en: 'Kind' },
      admin: {
        description: {
          zh: '摘引须与正文逐字相同。',
          en: 'A quotation must stand in the text word for word.',
        },
      },
      options: [
        { value: 'summary', label: { zh: '提要', en: 'Summary' } },
        { value: 'quotation', label: { zh: '摘引', en: 'Quotation' } },
      ],
    },
    { name: 'text', type: 'textarea', required: true, label: { zh: '内容', en: 'Text' } },
  ],
}

/** A footnote, standing in the text where its sign is printed. */
export const footnoteBlock: Block = {
  slug: 'footnote',
  labels: {
    singular: { zh: '脚注', en: 'Footnote' },
    plural: { zh: '脚注', en: 'Footnotes' },
  },
  fields: [{ name: 'text', type: 'textarea', required: true, label: { zh: '脚注内容', en: 'Footnote' } }],
}
