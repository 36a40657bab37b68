'use client'
import { useEffect, useState } from 'react'
import { useDeskClient } from '../../../desk/admin/desk-client.ts'
import type { Series } from '../../../generated/payload-types.ts'

/** Answers the series that an issue may belong to; null until they are read. */
export function useSeries(): Pick<Series, 'id' | 'name'>[] | null {
  const client = useDeskClient()
  const [series, setSeries] = useState<Pick<Series, 'id' | 'name'>[] | null>(null)
  useEffect(() => {
    let isWanted = true
    client<{ docs: Series[] }>({ path: '/series?depth=0&pagination=false&sort=id&select[name]=true' })
      .then(({ docs }) => isWanted && setSeries(docs))
      .catch(() => isWanted && setSeries([]))
    return () => {
      isWanted = false
    }
  }, [client])
  return series
}
