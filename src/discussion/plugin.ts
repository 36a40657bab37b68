import type { Config, Plugin } from 'payload'
import type { CoeditedFields } from '../coediting/rooms/coedited-fields.ts'
import { inboxPlugin } from './inbox/plugin.ts'
import { invitationsPlugin } from './invitations/plugin.ts'
import { mailPlugin } from './mail/plugin.ts'
import { suggestionsPlugin } from './suggestions/plugin.ts'
import { tasksPlugin } from './tasks/plugin.ts'
import { threadsPlugin } from './threads/plugin.ts'
import { wordPlugin } from './word/plugin.ts'

/** The texts that are discussed. */
const fields: CoeditedFields = { answers: ['body'], issues: ['lead'] }

/** What discussion consists of, each attached as a plugin of its own. */
const parts: readonly Plugin[] = [
  inboxPlugin(),
  mailPlugin(),
  suggestionsPlugin({ fields }),
  tasksPlugin(),
  threadsPlugin({ fields }),
  wordPlugin(),
  invitationsPlugin(),
]

/** Attaches the discussion of texts: comments, suggestions, the inbox, tasks and invitations. */
export function discussionPlugin(): Plugin {
  return (config) =>
    parts.reduce<Config | Promise<Config>>(async (attached, attach) => attach(await attached), config)
}
