import { join } from 'node:path'
import type { CollectionConfig } from 'payload'
import { fieldForNobody } from '../kernel/access.ts'
import { getEnvironment } from '../kernel/env.ts'
import { mediaAccess } from './access.ts'
import { keepPictureBytes, nameByContent } from './hooks.ts'

/** Pictures with what is printed about them. SVG and HTML can carry scripts and are not taken. */
export const media: CollectionConfig = {
  slug: 'media',
  typescript: { interface: 'Media' },
  labels: { singular: { zh: '图片', en: 'Picture' }, plural: { zh: '图片', en: 'Pictures' } },
  access: mediaAccess,
  disableDuplicate: true,
  trash: true,
  admin: {
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'credit', 'licenceExpiresOn'],
    group: { zh: '资料', en: 'Reference' },
  },
  upload: {
    staticDir: join(getEnvironment().dataDir, 'media', 'originals'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
    focalPoint: true,
    crop: false,
  },
  hooks: { beforeOperation: [nameByContent], beforeChange: [keepPictureBytes] },
  fields: [
    {
      name: 'alt',
      type: 'text',
      localized: true,
      label: { zh: '替代文字', en: 'Alternative text' },
      admin: {
        description: {
          zh: '给看不见图片的读者\uFF0C说明画面内容\uFF1B刊发前必须填写。',
          en: 'Says what the picture shows, for readers who cannot see it. Needed before publishing.',
        },
      },
    },
    { name: 'caption', type: 'textarea', localized: true, label: { zh: '图片说明', en: 'Caption' } },
    { name: 'credit', type: 'text', localized: true, label: { zh: '署名', en: 'Credit' } },
    {
      name: 'licenceExpiresOn',
      type: 'date',
      label: { zh: '授权到期日', en: 'Licence expires on' },
      admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' }, position: 'sidebar' },
    },
    {
      name: 'sha256',
      type: 'text',
      index: true,
      label: { zh: '内容指纹', en: 'SHA-256' },
      access: { create: fieldForNobody, update: fieldForNobody },
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
}
