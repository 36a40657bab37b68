import type { Config } from 'payload'

/** Gives the admin the page on which an issue’s steps are signed, and that of its record. */
export function attachSignOff(config: Config): Config {
  const { admin } = config
  return {
    ...config,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        views: {
          ...admin?.components?.views,
          reviewRecord: {
            path: '/review/:id/record',
            exact: true,
            Component: '/review/admin/record/record-view.tsx#RecordView',
          },
          signOff: {
            path: '/review/:id',
            exact: true,
            Component: '/review/admin/sign-off/sign-off-view.tsx#SignOffView',
          },
        },
      },
    },
  }
}
