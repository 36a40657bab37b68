import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  // Titles and descriptions stand in the head for everybody: metadata that is streamed later needs scripts.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  reactStrictMode: true,
  // Delivery compresses what readers get, once; a proxy may compress the rest.
  compress: false,
  // next/image writes style attributes, which the readers' policy refuses.
  images: { unoptimized: true },
  // One copy of Yjs in a process: its types know each other by their classes.
  serverExternalPackages: ['@hocuspocus/server', '@node-rs/jieba', 'pg', 'pino', 'subset-font', 'ws', 'yjs'],
  // Payload's own form for a new issue leaves an empty draft at each look: the desk opens one instead.
  redirects: async () => [
    { source: '/admin/collections/issues/create', destination: '/admin/new-issue', permanent: false },
  ],
  // Errors are told apart by their names, in answers and in the log.
  experimental: { serverMinification: false },
  // `npm run check` runs the compiler over these files and all others; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(config)
