'use client'
import { useAuth } from '@payloadcms/ui'
import type { Role } from '../../kernel/access.ts'

/** Says whether the person who is logged in has one of `allowed`; the server asks again. */
export function useHasRole(allowed: readonly Role[]): boolean {
  const { user } = useAuth()
  return allowed.some((role) => role === user?.role)
}
