import { composeIssue } from '../../src/edition/compose-issue.ts'
import type { ComposedIssue } from '../../src/edition/types.ts'
import { buildModelParts } from './model-issue.ts'

/** Answers issue 343 as composed content. */
export function composeModelIssue(): ComposedIssue {
  return composeIssue(buildModelParts())
}
