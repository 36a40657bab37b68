import type { Plugin } from 'payload'
import { mailFields } from './people-fields.ts'

/** Lets each person choose when, and in which language, they get mail. */
export function mailPlugin(): Plugin {
  return (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      collection.slug === 'people'
        ? { ...collection, fields: [...collection.fields, ...mailFields] }
        : collection,
    ),
  })
}
