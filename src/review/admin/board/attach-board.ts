import type { Config, UIField } from 'payload'

const reviewPanel: UIField = {
  name: 'reviewPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/review/admin/panel/review-panel.tsx#ReviewPanel' },
  },
}

/** Gives the admin the board, the way to it, what waits for whom on the first page, and a panel on each issue. */
export function attachBoard(config: Config): Config {
  const { admin, collections } = config
  const components = admin?.components
  return {
    ...config,
    collections:
      collections?.map((collection) =>
        collection.slug === 'issues'
          ? { ...collection, fields: [reviewPanel, ...collection.fields] }
          : collection,
      ) ?? [],
    admin: {
      ...admin,
      components: {
        ...components,
        beforeDashboard: [
          '/review/admin/board/waits-for-me.tsx#WaitsForMe',
          ...(components?.beforeDashboard ?? []),
        ],
        beforeNavLinks: [
          ...(components?.beforeNavLinks ?? []),
          '/review/admin/board/board-link.tsx#BoardLink',
        ],
        views: {
          ...components?.views,
          reviewBoard: {
            path: '/review',
            exact: true,
            Component: '/review/admin/board/board-view.tsx#BoardView',
          },
        },
      },
    },
  }
}
