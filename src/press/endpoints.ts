import type { Endpoint } from 'payload'
import type { PressContracts } from './contracts.ts'

/** The press over HTTP: what would be published, publishing, withdrawing and reinstating. */
export function pressEndpoints(_contracts: PressContracts): Omit<Endpoint, 'root'>[] {
  return []
}
