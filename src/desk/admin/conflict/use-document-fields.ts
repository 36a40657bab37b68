'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { ClientField } from 'payload'

/** Answers the fields of the document whose form this stands in; none outside a form. */
export function useDocumentFields(): ClientField[] {
  const { collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  return collectionSlug ? (getEntityConfig({ collectionSlug })?.fields ?? []) : []
}
