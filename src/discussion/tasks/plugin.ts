import type { CollectionConfig, Plugin, UIField } from 'payload'
import { isGuarded } from '../../press/guarded.ts'
import { tasks } from './collection.ts'

const tasksPanel: UIField = {
  name: 'tasksPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/discussion/tasks/admin/tasks-panel.tsx#TasksPanel' },
  },
}

/** Lets editors give issues, questions and answers to people to work on, and shows each what waits for them. */
export function tasksPlugin(): Plugin {
  return (config) => {
    const components = config.admin?.components
    return {
      ...config,
      collections: [...(config.collections ?? []).map(attach), tasks],
      admin: {
        ...config.admin,
        components: {
          ...components,
          beforeDashboard: [
            '/discussion/tasks/admin/tasks-for-me.tsx#TasksForMe',
            ...(components?.beforeDashboard ?? []),
          ],
        },
      },
    }
  }
}

function attach(collection: CollectionConfig): CollectionConfig {
  if (!isGuarded(collection.slug)) return collection
  return { ...collection, fields: [...collection.fields, tasksPanel] }
}
