import type { CollectionConfig, Plugin } from 'payload'
import { activityEndpoint } from './endpoint.ts'
import { noteFailedSignIn } from './failed-sign-ins.ts'
import {
  noteChange,
  noteCreation,
  noteEdition,
  noteErasure,
  noteReset,
  noteSignIn,
  noteSignOut,
} from './hooks.ts'

/**
 * Attaches the activity log to every collection that there is by now: each act leaves a line that nobody can change.
 * It comes after the plugins that add collections and hooks, so that it sees what they make of a change.
 */
export function activityPlugin(): Plugin {
  return (config) => ({
    ...config,
    collections: (config.collections ?? []).map(watch),
    endpoints: [...(config.endpoints ?? []), activityEndpoint],
    hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), noteFailedSignIn] },
    admin: {
      ...config.admin,
      components: {
        ...config.admin?.components,
        afterNavLinks: [
          ...(config.admin?.components?.afterNavLinks ?? []),
          '/desk/activity/admin/activity-link.tsx#ActivityLink',
        ],
        views: {
          ...config.admin?.components?.views,
          activity: {
            path: '/activity',
            exact: true,
            Component: '/desk/activity/admin/activity-view.tsx#ActivityView',
          },
        },
      },
    },
  })
}

function watch(collection: CollectionConfig): CollectionConfig {
  const { slug } = collection
  // The press keeps contents under their hashes; its act is told by the edition.
  if (slug === 'contents') return collection
  if (slug === 'editions') return withHooks(collection, { afterChange: [noteEdition] })
  const documents = { beforeChange: [noteChange], afterChange: [noteCreation], afterDelete: [noteErasure] }
  if (slug !== 'people') return withHooks(collection, documents)
  return withHooks(collection, {
    ...documents,
    afterLogin: [noteSignIn],
    afterLogout: [noteSignOut],
    afterOperation: [noteReset],
  })
}

type Hooks = NonNullable<CollectionConfig['hooks']>

/** Puts hooks behind those that a collection has. */
function withHooks(collection: CollectionConfig, added: Hooks): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), ...(added.beforeChange ?? [])],
      afterChange: [...(hooks?.afterChange ?? []), ...(added.afterChange ?? [])],
      afterDelete: [...(hooks?.afterDelete ?? []), ...(added.afterDelete ?? [])],
      afterLogin: [...(hooks?.afterLogin ?? []), ...(added.afterLogin ?? [])],
      afterLogout: [...(hooks?.afterLogout ?? []), ...(added.afterLogout ?? [])],
      afterOperation: [...(hooks?.afterOperation ?? []), ...(added.afterOperation ?? [])],
    },
  }
}
