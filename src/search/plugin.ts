import type { Plugin } from 'payload'
import { searchEndpoint } from './search-endpoint.ts'

/** Adds `GET /api/search` to the API. */
export function searchPlugin(): Plugin {
  return (config) => ({ ...config, endpoints: [...(config.endpoints ?? []), searchEndpoint] })
}
