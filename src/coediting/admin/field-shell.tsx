'use client'
import { FieldContext, useAuth, useDocumentInfo, useFormFields, useLocale } from '@payloadcms/ui'
import { type ReactNode, useMemo } from 'react'
import { isLocale } from '../../kernel/locales.ts'
import { RoomProvider } from '../client/room-provider.tsx'
import { nameRoom } from '../rooms/room.ts'
import { isSignedIn } from './is-signed-in.ts'

type FieldShellProps = {
  path: string
  isLocalized: boolean
  children: ReactNode
}

/**
 * Puts a field into its room: of the document, the field and, where it has several, the language that the form shows.
 * A document that has not been saved yet, or lies in the trash, has no room: its field is the form's.
 */
export function FieldShell({ path, isLocalized, children }: FieldShellProps) {
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const { code } = useLocale()
  const { user } = useAuth()
  const locale = isLocalized && isLocale(code) ? code : null
  const room =
    collectionSlug && typeof id === 'number' && !isTrashed
      ? nameRoom({ collection: collectionSlug, id, field: path, locale })
      : null
  const person = useMemo(() => {
    const name: unknown = user ? Reflect.get(user, 'name') : null
    return {
      person: typeof user?.id === 'number' ? user.id : null,
      name: typeof name === 'string' ? name : null,
    }
  }, [user])
  if (!room) return children
  return (
    <RoomProvider key={room} room={room} person={person} isSignedIn={isSignedIn}>
      <EmptyField path={path}>{children}</EmptyField>
    </RoomProvider>
  )
}

/**
 * Shows the field that the form's own value is none of its business: it begins empty, since the room fills it, and
 * nothing that is typed makes the form unsaved. It stays the same however often the form is rendered.
 */
function EmptyField({ path, children }: { path: string; children: ReactNode }) {
  const customComponents = useFormFields(([fields]) => fields[path]?.customComponents)
  const field = useMemo(
    () => ({
      path,
      customComponents,
      value: null,
      initialValue: null,
      setValue: () => {},
      disabled: false,
      formInitializing: false,
      formProcessing: false,
      formSubmitted: false,
      showError: false,
      valid: true,
    }),
    [path, customComponents],
  )
  return <FieldContext value={field}>{children}</FieldContext>
}
