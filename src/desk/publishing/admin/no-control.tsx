/** Stands in for a control of Payload's that the press has replaced (P5). */
export function NoControl() {
  return null
}
