import type { CollectionConfig } from 'payload'
import { listAccess } from './access.ts'
import { listEndpoints } from './csv/endpoints.ts'
import { officeHolderList } from './csv/office-holder-list.ts'
import { dayRow } from './day-row.ts'
import { refuseBackwardDays } from './hooks.ts'

/** Who holds which post from when to when, and in which order they are named: names and posts in texts are compared with it. */
export const officeHolders: CollectionConfig = {
  slug: 'office-holders',
  typescript: { interface: 'OfficeHolder' },
  labels: { singular: { zh: '任职', en: 'Post' }, plural: { zh: '职务名单', en: 'List of posts' } },
  access: listAccess,
  endpoints: listEndpoints(officeHolderList),
  hooks: { beforeValidate: [refuseBackwardDays({ from: 'validFrom', to: 'validTo' })] },
  defaultSort: ['order', 'name'],
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'post', 'validFrom', 'validTo', 'order'],
    listSearchableFields: ['name', 'post'],
    group: { zh: '检查用名单', en: 'Lists for checks' },
    components: {
      beforeListTable: [
        {
          path: '/review/checks/admin/lists/list-exchange.tsx#ListExchange',
          clientProps: { slug: 'office-holders' },
        },
      ],
    },
  },
  fields: [
    { name: 'name', type: 'text', required: true, index: true, label: { zh: '姓名', en: 'Name' } },
    {
      name: 'post',
      type: 'text',
      required: true,
      label: { zh: '职务', en: 'Post' },
      admin: {
        description: {
          zh: '照文中的写法\uFF1B有全称和简称时各写一行。',
          en: 'As texts write it; the full and the short form are a row each.',
        },
      },
    },
    dayRow({
      from: { name: 'validFrom', label: { zh: '任职自', en: 'Held from' } },
      to: { name: 'validTo', label: { zh: '任职至', en: 'Held until' } },
    }),
    {
      name: 'order',
      type: 'number',
      min: 1,
      label: { zh: '排序', en: 'Order' },
      admin: {
        description: {
          zh: '几个人一起出现时的先后\uFF0C小的在前\uFF1B不填则不检查次序。',
          en: 'Who is named first when several are: the lowest number. Without one, order is not checked.',
        },
      },
    },
  ],
}
