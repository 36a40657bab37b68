import type { CollectionConfig, Field, Plugin, UIField } from 'payload'
import { nameByLanguage } from './branding/collection-names.ts'
import { ownTranslations } from './branding/messages.ts'
import { keepHistory } from './history/keep-history.ts'
import { type PreviewUrl, previewUrls } from './preview/live-preview.ts'
import { runningOrderEndpoints } from './running-order/endpoints.ts'
import { takedownDeskEndpoint } from './takedown/endpoint.ts'

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
    editMenuItems: [
      '/desk/publishing/admin/turn-dialog.tsx#TurnMenuItem',
      '/desk/takedown/admin/menu-items.tsx#TakingBackMenuItems',
    ],
  },
  parts: {
    PublishButton: '/desk/publishing/admin/draft-control.tsx#DraftControl',
    UnpublishButton: noControl,
    Status: '/desk/publishing/admin/publication-status.tsx#PartStatus',
  },
}

/** Attaches the desk to the admin: composing, previewing, publishing, the dashboard, and the product's name. */
export function deskPlugin(): Plugin {
  return (config) => ({
    ...config,
    collections: (config.collections ?? []).map(dress).map(nameByLanguage),
    i18n: { ...config.i18n, translations: { ...config.i18n?.translations, ...ownTranslations } },
    admin: {
      ...config.admin,
      components: {
        ...config.admin?.components,
        afterNavLinks: [
          ...(config.admin?.components?.afterNavLinks ?? []),
          '/desk/takedown/admin/takedown-link.tsx#TakedownLink',
        ],
        beforeDashboard: [
          ...(config.admin?.components?.beforeDashboard ?? []),
          '/desk/takedown/admin/waiting-takedowns.tsx#WaitingTakedowns',
          '/desk/dashboard/admin/dashboard.tsx#Dashboard',
        ],
        views: {
          ...config.admin?.components?.views,
          // next.config.mjs leads `/admin/collections/issues/create` here.
          newIssue: {
            path: '/new-issue',
            Component: '/desk/new-issue/admin/new-issue-view.tsx#NewIssueView',
          },
          takedown: {
            path: '/takedown',
            Component: '/desk/takedown/admin/takedown-view.tsx#TakedownView',
          },
        },
        graphics: {
          Icon: '/desk/branding/round-mark.tsx#RoundMark',
          Logo: '/desk/branding/logo.tsx#Logo',
        },
      },
    },
  })
}

function dress(collection: CollectionConfig): CollectionConfig {
  switch (collection.slug) {
    case 'issues':
      return dressIssues(collection)
    case 'takedowns':
      return { ...collection, endpoints: [...(collection.endpoints || []), takedownDeskEndpoint] }
    case 'questions':
      return keepHistory(withControls(collection, controls.parts, previewUrls.questions))
    case 'answers':
      return keepHistory(withControls(collection, controls.parts, previewUrls.answers))
    case 'experts':
    case 'media':
    case 'series':
    case 'topics':
      return keepHistory(collection)
    default:
      return collection
  }
}

function dressIssues(collection: CollectionConfig): CollectionConfig {
  const endpoints = collection.endpoints || []
  const fields = placeAfter(collection.fields, { name: 'pullQuotes', field: runningOrder })
  return keepHistory({
    ...withControls(collection, controls.issues, previewUrls.issues),
    fields: [missingPanel, ...fields],
    endpoints: [...endpoints, ...runningOrderEndpoints],
  })
}

function withControls(collection: CollectionConfig, edit: EditControls, url: PreviewUrl): CollectionConfig {
  const { admin } = collection
  return {
    ...collection,
    admin: {
      ...admin,
      livePreview: { url },
      components: { ...admin?.components, edit },
    },
  }
}

function placeAfter(fields: Field[], { name, field }: { name: string; field: Field }): Field[] {
  const index = fields.findIndex((candidate) => 'name' in candidate && candidate.name === name)
  return index === -1 ? [...fields, field] : fields.toSpliced(index + 1, 0, field)
}
