import { useTranslation } from '@payloadcms/ui'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { nameBlockType } from '../../../richtext/block-words.ts'
import { shortenName } from '../../presence/initials.ts'
import type { WriterAnswer } from '../answers.ts'
import { historyMessages } from '../messages.ts'
import type { NumberedRun } from './number-runs.ts'
import { lineOf, writerStyle } from './writer-style.ts'

type Props = {
  run: NumberedRun
  writer: WriterAnswer | null
  /** Who wrote it, and when. */
  told: string
  /** Whether somebody else's words alone are asked for. */
  isOther: boolean
  /** Whether the tabulator stops here. */
  isStop: boolean
  onReach: (place: number) => void
  onTell: (words: string) => void
}

/** Words in a row that one person wrote, told from others' by colour, by line and by initials. */
export function AuthoredRun({ run, writer, told, isOther, isStop, onReach, onTell }: Props) {
  const messages = useMessages(historyMessages)
  const { i18n } = useTranslation()
  if (!writer) return run.text
  return (
    <span
      data-run={run.place}
      data-line={lineOf(run.by)}
      data-writer={writer.key}
      className={isOther ? 'authors__run authors__run--other' : 'authors__run'}
      style={writerStyle(writer)}
      title={told}
      // Who wrote a run is told when it is reached, by keys as by pointing.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={isStop ? 0 : -1}
      onFocus={() => {
        onReach(run.place)
        onTell(told)
      }}
      onMouseEnter={() => onTell(told)}
    >
      {run.isTurn && writer.name !== null ? (
        <span className="authors__initials" aria-hidden="true">
          {shortenName(writer.name)}
        </span>
      ) : null}
      <span className="past__spoken">{messages.spoken(told)}</span>
      {run.form === null ? null : (
        <span className="authors__form">{nameBlockType(run.form, languageOf({ i18n }))}</span>
      )}
      {run.text}
    </span>
  )
}
