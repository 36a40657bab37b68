/** Next calls this once as a server starts, before the first request: brings up the one Payload of the process. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  if (process.env.NEXT_PHASE === 'phase-production-build') return
  const { bootPayload } = await import('./instrumentation-node.ts')
  await bootPayload()
}
