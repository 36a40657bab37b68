import type { CollectionConfig, Field, Plugin } from 'payload'
import type { CoeditedFields } from '../../coediting/rooms/coedited-fields.ts'
import { attachToEditors, namesOf } from '../attach-to-editors.ts'
import { isDiscussed } from './check-access.ts'
import { threadEndpoints } from './endpoints.ts'
import { forgetThreads, keepAnchorsInStep } from './hooks.ts'

const inEditor = {
  key: 'threads',
  feature: '/discussion/threads/admin/threads-feature.tsx#ThreadsFeatureClient',
}

/**
 * Lets people discuss the words of co-edited texts: over HTTP, beside the editor, on the preview and as a list.
 * @param fields - the names of the fields by collection, such as `{ answers: ['body'] }`
 */
export function threadsPlugin({ fields }: { fields: CoeditedFields }): Plugin {
  return (config) => ({
    ...config,
    endpoints: [...(config.endpoints ?? []), ...threadEndpoints],
    collections: (config.collections ?? []).map((collection) =>
      isDiscussed(collection.slug) ? attach(collection, namesOf(fields, collection.slug)) : collection,
    ),
    admin: {
      ...config.admin,
      components: {
        ...config.admin?.components,
        views: {
          ...config.admin?.components?.views,
          threads: {
            path: '/threads/:id',
            exact: true,
            Component: '/discussion/threads/list/threads-view.tsx#ThreadsView',
          },
        },
      },
    },
  })
}

function attach(collection: CollectionConfig, names: readonly string[]): CollectionConfig {
  const { slug, fields, hooks } = collection
  return {
    ...collection,
    fields: [
      ...attachToEditors(fields, { names, part: inEditor }),
      ...(slug === 'issues' ? [linkField] : []),
    ],
    hooks: {
      ...hooks,
      // After what replaces a room's text when a version is restored.
      afterChange: [...(hooks?.afterChange ?? []), keepAnchorsInStep],
      afterDelete: [...(hooks?.afterDelete ?? []), forgetThreads],
    },
  }
}

const linkField: Field = {
  name: 'threads',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/discussion/threads/list/threads-link.tsx#ThreadsLink' },
  },
}
