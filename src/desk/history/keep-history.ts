import type { CollectionConfig } from 'payload'
import { allowStaff } from '../../kernel/access.ts'
import { changedByField, changedInField, noteChangedBy } from '../changed-by.ts'
import { keepFirstVersion } from './first-version.ts'
import { closeOthersSitting } from './sittings.ts'

const views = {
  versions: { Component: '/desk/history/admin/history-view.tsx#HistoryView' },
  version: { Component: '/desk/history/admin/version-view.tsx#VersionView' },
}

/**
 * Keeps every version of a collection's documents with the person who made it, and shows them as words in the
 * document's own tab. Versions are read by staff alone.
 */
export function keepHistory(collection: CollectionConfig): CollectionConfig {
  const { access, admin, fields, hooks, versions } = collection
  const hasDrafts = typeof versions === 'object' && Boolean(versions.drafts)
  const noting = hasDrafts ? [noteChangedBy, closeOthersSitting] : [keepFirstVersion, noteChangedBy]
  return {
    ...collection,
    versions: versions ?? { drafts: false, maxPerDoc: 0 },
    access: { ...access, readVersions: access?.readVersions ?? allowStaff },
    fields: [...fields, changedByField, changedInField],
    hooks: { ...hooks, beforeChange: [...(hooks?.beforeChange ?? []), ...noting] },
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        views: {
          ...admin?.components?.views,
          edit: views,
        },
      },
    },
  }
}
