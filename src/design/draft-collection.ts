import type { CollectionConfig } from 'payload'

/**
 * What issues, questions and answers have in common: drafts that save themselves and are not validated until they are
 * published, every version of them, a trash, and no locks of Payload's (they are dropped at each autosave).
 */
export const draftCollection = {
  trash: true,
  disableDuplicate: true,
  lockDocuments: false,
  // Payload's lists would offer to publish what is selected (P5); without that, nothing is left to do in bulk.
  disableBulkEdit: true,
  disableBulkDelete: true,
  versions: { drafts: { autosave: { interval: 800 }, validate: false }, maxPerDoc: 0 },
} as const satisfies Partial<CollectionConfig>
