import { buildSite } from './build-site.ts'
import { runToEnd } from './start-error.ts'

await runToEnd(buildSite)
