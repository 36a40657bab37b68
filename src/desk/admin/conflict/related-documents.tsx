'use client'
import { Thumbnail, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useDeskClient } from '../desk-client.ts'

type Related = Record<string, unknown>

/** The documents that a field points to: their titles, and of pictures a small view and the file's name. */
export function RelatedDocuments({ collection, ids }: { collection: string; ids: readonly number[] }) {
  const { getEntityConfig } = useConfig()
  const client = useDeskClient()
  const [found, setFound] = useState<readonly Related[]>([])
  const asked = ids.join(',')
  useEffect(() => {
    let isWanted = true
    const path = `/${collection}?where[id][in]=${asked}&depth=0&draft=true&limit=100`
    client<{ docs: Related[] }>({ path })
      .then(({ docs }) => isWanted && setFound(docs))
      .catch(() => null)
    return () => {
      isWanted = false
    }
  }, [client, collection, asked])
  const config = getEntityConfig({ collectionSlug: collection })
  return (
    <ul className="conflict-choice__value conflict-choice__related">
      {ids.map((id) => {
        const document = found.find((each) => each.id === id)
        const source = document?.thumbnailURL ?? document?.url
        const lines = nameDocument(document, config?.admin?.useAsTitle)
        return (
          <li key={id}>
            {typeof source === 'string' ? (
              <Thumbnail size="small" fileSrc={source} collectionSlug={collection} doc={document} />
            ) : null}
            <span>{lines.length > 0 ? lines.join(' · ') : `#${id}`}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** Reads which documents the value of a field names: ids, or documents as a whole. */
export function readIds(value: unknown): number[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values
    .map((each) => Number(typeof each === 'object' && each !== null && 'id' in each ? each.id : each))
    .filter((id) => Number.isInteger(id) && id > 0)
}

function nameDocument(document: Related | undefined, title: string | undefined): string[] {
  return [document?.[title ?? 'id'], document?.filename].filter(
    (line): line is string => typeof line === 'string' && line !== '',
  )
}
