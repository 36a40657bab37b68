import { Button } from '@payloadcms/ui'
import Form from 'next/form'
import Link from 'next/link'
import { formatTime } from '../../dashboard/format-time.ts'
import type { HistoryLine } from '../load-history.ts'
import { comparisonPath } from '../paths.ts'
import type { ViewContext } from './view-context.ts'

/** Lists what came to pass with a document, newest first; two of its states can be chosen and compared. */
export function Timeline({ context, lines }: { context: ViewContext; lines: readonly HistoryLine[] }) {
  const { messages, path } = context
  const canCompare = lines.filter((line) => isChoosable(context, line)).length > 1
  return (
    <Form action={path} className="history__timeline">
      {canCompare ? <p className="history__hint">{messages.howToCompare}</p> : null}
      <ol className="history__lines">
        {lines.map((line) => (
          <TimelineLine
            key={`${line.moment.type}-${line.moment.language}-${keyOf(line)}`}
            {...{ context, line, canCompare }}
          />
        ))}
      </ol>
      {canCompare ? (
        <div className="history__compare">
          <Button type="submit" size="small" margin={false}>
            {messages.compareChosen}
          </Button>
        </div>
      ) : null}
    </Form>
  )
}

function TimelineLine({
  context,
  line,
  canCompare,
}: {
  context: ViewContext
  line: HistoryLine
  canCompare: boolean
}) {
  const { language, messages, timeZone } = context
  const { moment, isNewest } = line
  const time = formatTime(moment.at, { language, timeZone })
  const name = `${time} ${moment.by ?? messages.system}`
  return (
    <li className={`history__line history__line--${moment.type}`}>
      {canCompare ? (
        <Choices context={context} line={line} name={name} />
      ) : (
        <div className="history__choices" />
      )}
      <div className="history__when">
        <time dateTime={moment.at}>{time}</time>
        <span className="history__who">{moment.by ?? messages.system}</span>
        {moment.language ? <span className="history__tag">{messages.languages[moment.language]}</span> : null}
        {isNewest ? <span className="history__tag history__tag--now">{messages.newest}</span> : null}
      </div>
      <p className="history__what">{describeMoment(line, messages)}</p>
      <Ways context={context} line={line} name={name} />
    </li>
  )
}

function Choices({ context, line, name }: { context: ViewContext; line: HistoryLine; name: string }) {
  const { messages } = context
  if (!isChoosable(context, line)) return <div className="history__choices" />
  return (
    <div className="history__choices">
      {(['before', 'after'] as const).map((side) => (
        <label key={side}>
          <input
            type="radio"
            required
            name={side}
            value={line.token ?? ''}
            aria-label={messages.choose(messages[side], name)}
          />
          <span aria-hidden="true">{messages[side]}</span>
        </label>
      ))}
    </div>
  )
}

function Ways({ context, line, name }: { context: ViewContext; line: HistoryLine; name: string }) {
  const { mayRestore, messages, path } = context
  const { token, previous, moment, isNewest } = line
  if (token === null) return <div className="history__ways" />
  const language = moment.language
  return (
    <div className="history__ways">
      {previous ? (
        <Link
          href={comparisonPath(path, { before: previous, after: token, language })}
          aria-label={`${messages.seeChange} ${name}`}
        >
          {messages.seeChange}
        </Link>
      ) : null}
      {isNewest ? null : (
        <Link
          href={comparisonPath(path, { before: token, after: 'present', language })}
          aria-label={`${messages.compareWithPresent} ${name}`}
        >
          {messages.compareWithPresent}
        </Link>
      )}
      {moment.type === 'version' && mayRestore && !isNewest ? (
        <Link href={`${path}/${moment.id}`} aria-label={`${messages.restore} ${name}`}>
          {messages.restore}
        </Link>
      ) : null}
    </div>
  )
}

function describeMoment(
  { moment, changes, previous }: HistoryLine,
  messages: ViewContext['messages'],
): string {
  if (moment.type === 'edition') return messages.edition(moment)
  if (previous === null) return messages.made
  return changes.length > 0 ? messages.changed(changes) : messages.noVisibleChange
}

/** An edition is compared in its own language. */
function isChoosable({ locale }: ViewContext, { token, moment }: HistoryLine): boolean {
  return token !== null && (moment.type === 'version' || moment.language === locale)
}

function keyOf({ moment }: HistoryLine): number {
  return moment.type === 'version' ? moment.id : moment.revision
}
