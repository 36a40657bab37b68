/** Asks the server whether it still knows who sits at this window; yes while it cannot be asked. */
export async function isSignedIn(): Promise<boolean> {
  const response = await fetch('/api/people/me', { credentials: 'same-origin' })
  if (!response.ok) return response.status !== 401
  const { user }: { user?: unknown } = await response.json()
  return Boolean(user)
}
