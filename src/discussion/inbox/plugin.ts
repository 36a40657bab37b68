import type { Plugin } from 'payload'
import { inboxEndpoints } from './endpoints.ts'

/** Gives each member of staff an inbox: over HTTP, as a page of the admin, and as a count that is always in sight. */
export function inboxPlugin(): Plugin {
  return (config) => {
    const components = config.admin?.components
    return {
      ...config,
      endpoints: [...(config.endpoints ?? []), ...inboxEndpoints],
      admin: {
        ...config.admin,
        components: {
          ...components,
          // Inside of the desk's room, which tells it of what came in.
          providers: [
            ...(components?.providers ?? []),
            '/discussion/inbox/admin/inbox-provider.tsx#InboxProvider',
          ],
          actions: [...(components?.actions ?? []), '/discussion/inbox/admin/inbox-bell.tsx#InboxBell'],
          beforeNavLinks: [
            ...(components?.beforeNavLinks ?? []),
            '/discussion/inbox/admin/inbox-link.tsx#InboxLink',
          ],
          views: {
            ...components?.views,
            inbox: {
              path: '/inbox',
              exact: true,
              Component: '/discussion/inbox/admin/inbox-view.tsx#InboxView',
            },
          },
        },
      },
    }
  }
}
