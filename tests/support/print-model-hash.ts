import { composeModelIssue } from './compose-model-issue.ts'

// Run by a process of its own, under another locale and time zone.
process.stdout.write(composeModelIssue().hash)
