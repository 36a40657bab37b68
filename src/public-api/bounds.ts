/** How much callers without a session may ask for at once. */
export const bounds = {
  /** Documents a page; `defaultLimit` without `limit`. */
  limit: 100,
  defaultLimit: 10,
  page: 1000,
  /** Levels of related documents that are filled in. */
  depth: 2,
  sortFields: 3,
  /** Conditions in one `where`, and levels of `and`/`or` inside each other. */
  conditions: 20,
  nesting: 3,
  /** Characters in one value of a condition. */
  valueLength: 1000,
  /** Bytes of a request's body. */
  bodyBytes: 1_000_000,
  graphQL: { roots: 5, aliases: 15, depth: 7, tokens: 1000, selections: 500, bodyBytes: 20_000 },
} as const
