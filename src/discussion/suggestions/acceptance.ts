import type { Standing } from './text/judge-wish.ts'

/** What an acceptor saw at a place whose words had changed, and what shall stand there now. */
export type Confirmed = { id: string; seen: string; words: string }

/** A suggestion that was not accepted: decided before, its words have changed, or its place is gone. */
export type Left =
  | { id: string; why: 'decided' }
  | { id: string; why: 'changed' | 'lost'; standing: Standing }

/** What came of accepting. */
export type Acceptance = { accepted: string[]; left: Left[] }
