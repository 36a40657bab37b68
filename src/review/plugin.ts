import type { CollectionConfig, Plugin } from 'payload'
import { attachSignOff } from './admin/sign-off/attach-sign-off.ts'
import { attachChecks } from './checks/attach-checks.ts'
import { delegations } from './delegations/collection.ts'
import { dueField } from './desk/due-field.ts'
import { processField } from './desk/process-field.ts'

/** Attaches the review: the process of a series, sign-offs and their record, and who may edit when. */
export function reviewPlugin(): Plugin {
  return (config) =>
    attachSignOff(
      attachChecks({
        ...config,
        collections: [...(config.collections ?? []).map(attach), delegations],
      }),
    )
}

function attach(collection: CollectionConfig): CollectionConfig {
  switch (collection.slug) {
    case 'issues':
      return { ...collection, fields: [...collection.fields, dueField] }
    case 'series':
      return { ...collection, fields: [...collection.fields, processField] }
    default:
      return collection
  }
}
