import type { CollectionConfig, Field, Plugin, UIField } from 'payload'
import { runningOrderEndpoints } from './running-order/endpoints.ts'

const runningOrder: UIField = {
  name: 'runningOrderDesk',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/desk/running-order/admin/running-order-field.tsx#RunningOrderField' },
  },
}

/** Attaches the desk to the admin: the running order on an issue's page. */
export function deskPlugin(): Plugin {
  return (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      collection.slug === 'issues' ? dressIssues(collection) : collection,
    ),
  })
}

function dressIssues(collection: CollectionConfig): CollectionConfig {
  const endpoints = collection.endpoints || []
  return {
    ...collection,
    fields: placeAfter(collection.fields, { name: 'pullQuotes', field: runningOrder }),
    endpoints: [...endpoints, ...runningOrderEndpoints],
  }
}

function placeAfter(fields: Field[], { name, field }: { name: string; field: Field }): Field[] {
  const index = fields.findIndex((candidate) => 'name' in candidate && candidate.name === name)
  return index === -1 ? [...fields, field] : fields.toSpliced(index + 1, 0, field)
}
