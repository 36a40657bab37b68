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

const missingPanel: UIField = {
  name: 'missingPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/desk/publishing/admin/missing-panel.tsx#MissingPanel' },
  },
}

type EditControls = NonNullable<NonNullable<NonNullable<CollectionConfig['admin']>['components']>['edit']>

const noControl = '/desk/publishing/admin/no-control.tsx#NoControl'

/** What stands in the place of Payload's publish controls (P5). */
const controls: Record<'issues' | 'parts', EditControls> = {
  issues: {
    PublishButton: '/desk/publishing/admin/publish-control.tsx#PublishControl',
    UnpublishButton: noControl,
    Status: '/desk/publishing/admin/publication-status.tsx#IssueStatus',
    editMenuItems: ['/desk/publishing/admin/turn-dialog.tsx#TurnMenuItem'],
  },
  parts: {
    PublishButton: '/desk/publishing/admin/draft-control.tsx#DraftControl',
    UnpublishButton: noControl,
    Status: '/desk/publishing/admin/publication-status.tsx#PartStatus',
  },
}

/** Attaches the desk to the admin: the running order, what is missing, and the way to the press. */
export function deskPlugin(): Plugin {
  return (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) => {
      if (collection.slug === 'issues') return dressIssues(collection)
      const isPart = collection.slug === 'questions' || collection.slug === 'answers'
      return isPart ? withControls(collection, controls.parts) : collection
    }),
  })
}

function dressIssues(collection: CollectionConfig): CollectionConfig {
  const endpoints = collection.endpoints || []
  const fields = placeAfter(collection.fields, { name: 'pullQuotes', field: runningOrder })
  return {
    ...withControls(collection, controls.issues),
    fields: [missingPanel, ...fields],
    endpoints: [...endpoints, ...runningOrderEndpoints],
  }
}

function withControls(collection: CollectionConfig, edit: EditControls): CollectionConfig {
  const { admin } = collection
  return { ...collection, admin: { ...admin, components: { ...admin?.components, edit } } }
}

function placeAfter(fields: Field[], { name, field }: { name: string; field: Field }): Field[] {
  const index = fields.findIndex((candidate) => 'name' in candidate && candidate.name === name)
  return index === -1 ? [...fields, field] : fields.toSpliced(index + 1, 0, field)
}
