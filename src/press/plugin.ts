import type { CollectionConfig, Plugin } from 'payload'
import type { PressContracts } from './contracts.ts'
import { pressEndpoints } from './endpoints.ts'
import { guardTrash, guardWrites, lockBeforeWrite, refuseErasure } from './hooks.ts'

/** Collections whose published rows the press alone writes. */
const guarded = ['issues', 'questions', 'answers']

function guard(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      // The lock comes before any read: what is checked afterwards cannot change any more.
      beforeOperation: [guardWrites, lockBeforeWrite, ...(hooks?.beforeOperation ?? [])],
      beforeValidate: [guardTrash, ...(hooks?.beforeValidate ?? [])],
      beforeDelete: [refuseErasure, ...(hooks?.beforeDelete ?? [])],
    },
  }
}

/** Attaches the press: locks and rule P5 on issues, questions and answers, and the endpoints that publish. */
export function pressPlugin(contracts: PressContracts): Plugin {
  return (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) => {
      if (!guarded.includes(collection.slug)) return collection
      const guardedCollection = guard(collection)
      if (collection.slug !== 'issues') return guardedCollection
      const own = collection.endpoints || []
      return { ...guardedCollection, endpoints: [...own, ...pressEndpoints(contracts)] }
    }),
  })
}
