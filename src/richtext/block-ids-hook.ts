import type { FieldHook } from 'payload'
export const assignBlockIdsHook: FieldHook = ({ value }) => value
