import type { Plugin } from 'payload'
import { pressContracts } from './press-contracts.ts'
import { coeditingPlugin } from './src/coediting/plugin.ts'
import type { CoeditedFields } from './src/coediting/rooms/coedited-fields.ts'
import { activityPlugin } from './src/desk/activity/plugin.ts'
import { deskPlugin } from './src/desk/plugin.ts'
import { findGuest } from './src/discussion/invitations/find-guest.ts'
import { discussionPlugin } from './src/discussion/plugin.ts'
import { reviewSheetPlugin } from './src/exports/review-sheet/plugin.ts'
import { importerPlugin } from './src/importer/plugin.ts'
import { requestLocalePlugin } from './src/kernel/request-locale.ts'
import { pressPlugin } from './src/press/plugin.ts'
import { publicApiPlugin } from './src/public-api/plugin.ts'
import { reviewPlugin } from './src/review/plugin.ts'
import { savingPlugin } from './src/saving/plugin.ts'
import { searchPlugin } from './src/search/plugin.ts'

/** The texts that any number of people type in at once. */
const coedited: CoeditedFields = { answers: ['body'], issues: ['lead'] }

/** What is done with the collections, in the order in which each builds on the ones before it. */
export const capabilities: Plugin[] = [
  importerPlugin(),
  reviewPlugin(),
  pressPlugin(pressContracts),
  deskPlugin(),
  savingPlugin({ coedited }),
  searchPlugin(),
  coeditingPlugin({ fields: coedited, findGuest }),
  discussionPlugin(),
  // After all that add collections: it follows each.
  activityPlugin(),
  reviewSheetPlugin(),
  publicApiPlugin(),
  requestLocalePlugin(),
]
