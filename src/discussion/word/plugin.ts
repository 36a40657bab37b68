import type { Plugin } from 'payload'
import { wordEndpoints } from './endpoints.ts'

/** Attaches returned Word files: what was tracked and remarked in them becomes suggestions and threads. */
export function wordPlugin(): Plugin {
  return (config) => ({ ...config, endpoints: [...(config.endpoints ?? []), ...wordEndpoints] })
}
