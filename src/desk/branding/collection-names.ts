import type { CollectionConfig, LabelFunction, StaticLabel } from 'payload'

/**
 * Lets each collection's name be worked out on the server: where Payload reads it to screen readers
 * ("Add new …"), it cannot choose among languages itself.
 */
export function nameByLanguage(collection: CollectionConfig): CollectionConfig {
  const { singular, plural } = collection.labels ?? {}
  return { ...collection, labels: { singular: choose(singular), plural: choose(plural) } }
}

function choose(label: LabelFunction | StaticLabel | undefined): LabelFunction | StaticLabel | undefined {
  if (typeof label !== 'object') return label
  return ({ i18n }) => label[i18n.language] ?? label.zh ?? ''
}
