import type { CollectionBeforeValidateHook } from 'payload'
import type { Expert } from '../generated/payload-types.ts'
import { closeUpTwoCharacterName, toSortKey } from './rules.ts'

/** Stores two-character names without the typesetters' space. */
export const closeUpName: CollectionBeforeValidateHook<Expert> = ({ data }) =>
  typeof data?.name === 'string' ? { ...data, name: closeUpTwoCharacterName(data.name) } : data

/** Fills the sort key of a Chinese name once; what an editor corrected stays. */
export const fillSortKey: CollectionBeforeValidateHook<Expert> = ({ data, originalDoc }) => {
  if (!data?.name || data.sortKey || originalDoc?.sortKey) return data
  return { ...data, sortKey: toSortKey(data.name) }
}
