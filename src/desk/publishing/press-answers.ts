import type { Edition } from '../../generated/payload-types.ts'
import type { ChangedTitles } from '../../press/changed-titles.ts'
import type { Missing } from '../../press/missing.ts'

/** What keeps an issue from being published, in the language of the admin too. */
export type MissingLine = Missing & { message: string }

/** The state of an issue before the press in one locale, as `GET /api/issues/:id/press` answers it. */
export type PressAnswer = {
  /** Names the content as it stands now. */
  hash: string
  /** The number label, as it would be printed. */
  label: string
  title: string
  /** The path of its public page. */
  address: string
  missing: MissingLine[]
  /** The line of the ledger that the public reads, if any. */
  current: Edition | null
  /** Whether the draft differs from what stands published. */
  changed: boolean
  /** Whether the series lets readers compare the texts before and after a correction. */
  opensDifferences: boolean
  /** Whether the caller may take it down in an emergency: leaders, and whoever is on duty. */
  mayTakeDown: boolean
  /** Experts who hold other titles by now than the current edition prints. */
  changedTitles: ChangedTitles[]
}

/** What publishing, withdrawing and reinstating answer. */
export type PressActAnswer = { edition: Edition }
