import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runScript } from './children.ts'
import { buildReaderScript } from './reader-script.ts'
import { root } from './root.ts'
import { sayWhile } from './say.ts'
import { buildSources, stampSources } from './source-stamp.ts'
import { StartError } from './start-error.ts'

const stampPath = join(root, '.next', 'roundtable-stamp')
const buildIdPath = join(root, '.next', 'BUILD_ID')

/** Builds the site unless what stands in `.next` was built from these very sources. Needs no database. */
export async function buildSite(): Promise<void> {
  // First, since it is one of the site's own files.
  await buildReaderScript()
  const wanted = `${stampSources(root, buildSources)} node ${process.versions.node.split('.')[0]}`
  if (readStamp() === wanted) return
  rmSync(stampPath, { force: true })
  await sayWhile('Building the site', () =>
    runScript(['node_modules/next/dist/bin/next', 'build'], {
      NODE_ENV: 'production',
    }),
  )
  if (!existsSync(buildIdPath))
    throw new StartError('The build ended without a result: run npm run build again.')
  writeFileSync(stampPath, wanted)
}

function readStamp(): string | null {
  if (!existsSync(stampPath) || !existsSync(buildIdPath)) return null
  return readFileSync(stampPath, 'utf8')
}
