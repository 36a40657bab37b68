import type { APIRequestContext } from '@playwright/test'

/**
 * Answers the data of a write with the version that it starts from (D2), read just before it; other writes stay as they
 * are.
 * @param path - of the write in the API, with its query
 */
export async function nameBase(
  request: APIRequestContext,
  { path, data, headers }: { path: string; data: object; headers: Record<string, string> },
): Promise<object> {
  if (!/^\/api\/(?:issues|questions|answers)\/\d+\?/u.test(path)) return data
  const read = await request.get(path, { headers })
  const { base } = (await read.json()) as { base?: string }
  return { ...data, base }
}
