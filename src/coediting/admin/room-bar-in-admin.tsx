'use client'
import { useTranslation } from '@payloadcms/ui'
import { RoomBar } from '../client/room-bar.tsx'
import { PastButton } from '../history/admin/past-button.tsx'

/** The bar of a room in the language of the admin. */
export function RoomBarInAdmin() {
  const { i18n } = useTranslation()
  return (
    <RoomBar language={i18n.language === 'en' ? 'en' : 'zh'}>
      <PastButton />
    </RoomBar>
  )
}
