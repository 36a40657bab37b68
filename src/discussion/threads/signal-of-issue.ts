/** Answers what the desk's room says when a thread of an issue has changed. */
export function signalOfIssue(issueId: number): string {
  return `threads:${issueId}`
}
