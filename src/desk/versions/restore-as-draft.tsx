'use client'
import {
  Button,
  ConfirmationModal,
  toast,
  useModal,
  useParams,
  useRouteTransition,
  useTranslation,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { correctors } from '../../kernel/access.ts'
import { useDeskClient } from '../admin/desk-client.ts'
import { readMessage } from '../admin/desk-refusal.ts'
import { useHasRole } from '../admin/use-has-role.ts'
import './versions.css'

const modalSlug = 'restore-as-draft'

/**
 * Makes an earlier version the draft again. Stands in for Payload's button, which would make it the published row:
 * that is written by the press alone (P5).
 */
export function RestoreAsDraft() {
  const { t } = useTranslation()
  const { openModal } = useModal()
  const place = useVersionPlace()
  const router = useRouter()
  const { startRouteTransition } = useRouteTransition()
  const client = useDeskClient()
  const mayRestore = useHasRole(correctors)
  if (!place || !mayRestore) return null
  const restore = async () => {
    try {
      await client({ path: `/${place.collection}/versions/${place.version}?draft=true`, method: 'POST' })
      toast.success(t('version:restoredSuccessfully'))
      startRouteTransition(() => router.push(`/admin/collections/${place.collection}/${place.document}`))
    } catch (error) {
      toast.error(readMessage(error) ?? t('version:problemRestoringVersion'))
    }
  }
  return (
    <>
      <Button type="button" size="small" margin={false} onClick={() => openModal(modalSlug)}>
        {t('version:restoreAsDraft')}
      </Button>
      <ConfirmationModal
        modalSlug={modalSlug}
        heading={t('version:confirmVersionRestoration')}
        body={t('version:restoreAsDraft')}
        confirmingLabel={t('version:restoring')}
        onConfirm={restore}
      />
    </>
  )
}

/** Reads from the address which version is shown: `collections/{collection}/{id}/versions/{version}`. */
function useVersionPlace(): { collection: string; document: string; version: string } | null {
  const { segments } = useParams()
  const [, collection, document, , version] = Array.isArray(segments) ? segments : []
  return collection && document && version ? { collection, document, version } : null
}
