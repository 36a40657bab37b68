import type { ComposedIssue, EditionAddresses } from '../edition/types.ts'
import type { EditionFacts } from './edition-facts.ts'

/** A current edition with all that its page, its exports and its feeds need. */
export type CurrentIssue = { composed: ComposedIssue; addresses: EditionAddresses; edition: EditionFacts }
