import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { storePictureBytes } from './operations.ts'
import { extensionOf, hashBytes } from './rules.ts'

/** Names an uploaded file by its content, so that two pictures never fight over a name. */
export const nameByContent: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.file) req.file.name = `${hashBytes(req.file.data)}.${extensionOf(req.file.mimetype)}`
  return args
}

/** Keeps the bytes under their hash for as long as an edition may print them. */
export const keepPictureBytes: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!req.file) return data
  const sha256 = await storePictureBytes(req.file.data)
  return { ...data, sha256 }
}
