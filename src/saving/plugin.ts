import type { CollectionConfig, CollectionSlug, Plugin } from 'payload'
import { isGuarded } from '../press/guarded.ts'
import { baseField } from './base-field.ts'
import { answerBase, giveBase, holdToBase, noteReading } from './hooks.ts'

/**
 * Attaches rule D2 to issues, questions and answers: a write from outside names the version that it started from. It
 * comes after the press, whose locks it stands behind.
 * @param coedited - the fields that rooms keep, by collection
 */
export function savingPlugin({
  coedited,
}: {
  coedited: Partial<Record<CollectionSlug, readonly string[]>>
}): Plugin {
  const chosen = new Map<string, readonly string[]>(Object.entries(coedited))
  return (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      isGuarded(collection.slug) ? attach(collection, chosen.get(collection.slug) ?? []) : collection,
    ),
  })
}

function attach(collection: CollectionConfig, coedited: readonly string[]): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    fields: [baseField(coedited), ...collection.fields],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), holdToBase, noteReading],
      beforeRead: [...(hooks?.beforeRead ?? []), giveBase],
      afterOperation: [...(hooks?.afterOperation ?? []), answerBase],
    },
  }
}
