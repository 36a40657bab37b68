import type { CollectionConfig } from 'payload'
import { roles } from '../kernel/access.ts'
import { getEnvironment } from '../kernel/env.ts'
import { peopleAccess, privateToPerson, roleAccess } from './access.ts'
import { refuseOpenRegistration } from './hooks.ts'
import { roleLabels } from './rules.ts'

/** Members of staff with an account. */
export const people: CollectionConfig = {
  slug: 'people',
  typescript: { interface: 'Person' },
  labels: {
    singular: { zh: '采编人员', en: 'Person' },
    plural: { zh: '采编人员', en: 'People' },
  },
  access: peopleAccess,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'role', 'email'],
    group: { zh: '系统', en: 'System' },
  },
  auth: {
    useAPIKey: true,
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 8,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Lax', secure: getEnvironment().siteUrl.startsWith('https:') },
  },
  hooks: { beforeOperation: [refuseOpenRegistration] },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { zh: '姓名', en: 'Name' },
      required: true,
      access: { read: () => true },
    },
    {
      name: 'email',
      type: 'email',
      label: { zh: '电子邮箱', en: 'E-mail' },
      required: true,
      unique: true,
      access: { read: privateToPerson, update: privateToPerson },
    },
    {
      name: 'role',
      type: 'select',
      label: { zh: '角色', en: 'Role' },
      required: true,
      defaultValue: 'reader',
      saveToJWT: true,
      options: roles.map((role) => ({ value: role, label: roleLabels[role] })),
      access: roleAccess,
    },
  ],
}
