import type { CollectionConfig, Plugin } from 'payload'
import { isGuarded } from '../press/guarded.ts'
import { attachBoard } from './admin/board/attach-board.ts'
import { attachSignOff } from './admin/sign-off/attach-sign-off.ts'
import { attachChecks } from './checks/attach-checks.ts'
import { delegations } from './delegations/collection.ts'
import { dueField } from './desk/due-field.ts'
import { processField } from './desk/process-field.ts'
import { boardEndpoint, reviewEndpoints } from './endpoints/review-endpoints.ts'
import { guardRestoring, guardStage, touchAfterChange, touchAfterDelete } from './guard/hooks.ts'
import { closeByStage } from './guard/read-only-fields.ts'

/** Attaches the review: the process of a series, sign-offs and their record, and who may edit when. */
export function reviewPlugin(): Plugin {
  return (config) =>
    attachBoard(
      attachSignOff(
        attachChecks({
          ...config,
          collections: [...(config.collections ?? []).map(guard).map(attach), delegations],
          endpoints: [...(config.endpoints ?? []), boardEndpoint],
        }),
      ),
    )
}

function guard(collection: CollectionConfig): CollectionConfig {
  const { slug, hooks } = collection
  if (!isGuarded(slug)) return collection
  return {
    ...collection,
    fields: closeByStage(collection.fields, slug),
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), guardRestoring],
      // Last of all: what other hooks fill in is judged with the rest.
      beforeChange: [...(hooks?.beforeChange ?? []), guardStage],
      afterChange: [...(hooks?.afterChange ?? []), touchAfterChange],
      afterDelete: [...(hooks?.afterDelete ?? []), touchAfterDelete],
    },
  }
}

function attach(collection: CollectionConfig): CollectionConfig {
  switch (collection.slug) {
    case 'issues': {
      const fields = [...collection.fields, dueField]
      return { ...collection, fields, endpoints: [...(collection.endpoints || []), ...reviewEndpoints] }
    }
    case 'series':
      return { ...collection, fields: [...collection.fields, processField] }
    default:
      return collection
  }
}
