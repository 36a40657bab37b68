import type { CollectionConfig, Plugin } from 'payload'
import { attachContracts, type PressContracts } from './contracts.ts'
import { pressEndpoints } from './endpoints.ts'
import { isGuarded } from './guarded.ts'
import { guardTrash, guardWrites, lockBeforeWrite, refuseErasure } from './hooks.ts'
import { announceProfileChange, keepPublicAddress, lockProfiles } from './public-profile-hooks.ts'
import { closeSealed } from './sealing/closed.ts'
import { seals } from './sealing/collection.ts'
import { sealEndpoints } from './sealing/endpoints.ts'
import { takedowns } from './takedown/collection.ts'
import { takedownEndpoints } from './takedown/endpoints.ts'
import { pressJobs } from './takedown/reminder-job.ts'
import { guardMoves, keepRowsBeforeTrash, putRowsBackAfterTrash } from './trash-hooks.ts'

/**
 * Attaches the press: locks and rule P5 on issues, questions and answers, rule D3 on all that has a trash, and the
 * endpoints that publish, take down and seal.
 */
export function pressPlugin(contracts: PressContracts): Plugin {
  return (config) => ({
    ...config,
    custom: attachContracts(config.custom, contracts),
    jobs: pressJobs,
    collections: [...(config.collections ?? []), takedowns, seals].map((given) => {
      const collection = closeSealed(given.trash ? keepFromErasure(given) : given)
      if (collection.slug === 'experts' || collection.slug === 'series') return attachProfile(collection)
      if (!isGuarded(collection.slug)) return collection
      const guarded = guard(collection)
      if (collection.slug !== 'issues') return guarded
      return {
        ...guarded,
        endpoints: [
          ...(collection.endpoints || []),
          ...pressEndpoints,
          ...takedownEndpoints,
          ...sealEndpoints,
        ],
      }
    }),
  })
}

function guard(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      // The lock comes before any read: what is checked afterwards cannot change any more.
      beforeOperation: [guardWrites, lockBeforeWrite, keepRowsBeforeTrash, ...(hooks?.beforeOperation ?? [])],
      beforeValidate: [guardTrash, guardMoves, ...(hooks?.beforeValidate ?? [])],
      afterChange: [...(hooks?.afterChange ?? []), putRowsBackAfterTrash],
    },
  }
}

function keepFromErasure(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  return { ...collection, hooks: { ...hooks, beforeDelete: [refuseErasure, ...(hooks?.beforeDelete ?? [])] } }
}

function attachProfile(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [lockProfiles, ...(hooks?.beforeOperation ?? [])],
      beforeValidate: [guardTrash, keepPublicAddress, ...(hooks?.beforeValidate ?? [])],
      afterChange: [...(hooks?.afterChange ?? []), announceProfileChange],
    },
  }
}
