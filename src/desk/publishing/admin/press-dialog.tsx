'use client'
import { Modal, useModal } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import './publishing.css'

/** The frame of the press's dialogs: over the page, closed by Escape, focus kept within. */
export function PressDialog({
  slug,
  heading,
  children,
}: {
  slug: string
  heading: string
  children: ReactNode
}) {
  const { isModalOpen } = useModal()
  if (!isModalOpen(slug)) return null
  return (
    <Modal slug={slug} className="press-dialog" closeOnBlur={false} aria-label={heading}>
      <div className="press-dialog__box">
        <h2>{heading}</h2>
        {children}
      </div>
    </Modal>
  )
}
