import type { PayloadRequest } from 'payload'
import { contractsOf } from '../contracts.ts'
import { mayTakeDown } from './rules.ts'

/** Says whether the caller may take issues down now: leaders, and whoever is on duty. */
export async function mayTakeDownNow(req: PayloadRequest): Promise<boolean> {
  const { user } = req
  if (!user) return false
  const isOnDuty = (await contractsOf(req).isOnDuty?.(req)) ?? false
  return mayTakeDown({ role: user.role, isOnDuty })
}
