import config from '@payload-config'
import { createLocalReq, getPayload, type PayloadRequest } from 'payload'

/** Answers a request of nobody in particular: what a guest may do hangs on the link alone. */
export async function openGuest(): Promise<PayloadRequest> {
  const payload = await getPayload({ config })
  return createLocalReq({ locale: 'zh', fallbackLocale: false }, payload)
}
