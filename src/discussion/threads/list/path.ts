/** Answers the address of the list of an issue's comments. */
export function threadsPath(issueId: number | string): string {
  return `/admin/threads/${issueId}`
}
