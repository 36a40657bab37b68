import type { DefaultServerCellComponentProps } from 'payload'
import type { Delegation } from '../../../generated/payload-types.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { readStanding } from '../../delegations/standing.ts'
import { dutyMessages } from './messages.ts'

/** Says in the list whether a delegation holds now. */
export function StandingCell({ rowData, i18n }: DefaultServerCellComponentProps) {
  // The rows of this list are its documents, without what a reader may not see: nobody is shown less here.
  const { from, until, endedAt } = rowData as Delegation
  const standing = readStanding({ from, until, endedAt: endedAt ?? null })
  return <span>{dutyMessages[languageOf({ i18n })].standings[standing]}</span>
}
