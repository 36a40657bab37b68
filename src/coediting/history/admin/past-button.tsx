'use client'
import { Drawer, DrawerToggler, useDrawerSlug } from '@payloadcms/ui'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { useRoomHere } from '../../client/room-provider.tsx'
import { parseRoom } from '../../rooms/room.ts'
import { historyMessages } from '../messages.ts'
import { PastView } from './past-view.tsx'
import './past.css'

/** Opens whose words the text around are, and its history. Nothing outside a room. */
export function PastButton() {
  const messages = useMessages(historyMessages)
  const slug = useDrawerSlug('coediting-past')
  const room = parseRoom(useRoomHere()?.connection?.room ?? '')
  if (!room) return null
  return (
    <>
      <DrawerToggler slug={slug} className="room-bar__action">
        {messages.open}
      </DrawerToggler>
      <Drawer slug={slug} title={messages.open}>
        <PastView room={room} drawer={slug} />
      </Drawer>
    </>
  )
}
