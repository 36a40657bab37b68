'use client'
import type { DefaultCellComponentProps } from 'payload'
import { PeopleHere } from './people-here.tsx'

/** Who has the document of a list's row open now. */
export function PresenceCell({ collectionSlug, rowData }: DefaultCellComponentProps) {
  const id: unknown = rowData.id
  return typeof id === 'number' ? <PeopleHere collection={collectionSlug} id={id} /> : null
}
