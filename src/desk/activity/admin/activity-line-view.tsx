import { getTranslation } from '@payloadcms/translations'
import Link from 'next/link'
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { languageOf } from '../../../kernel/error-response.ts'
import { withParameters } from '../../addresses.ts'
import { formatTime } from '../../dashboard/format-time.ts'
import { newsroomTimeZone } from '../../newsroom-time.ts'
import { activityActs, isActivityAct } from '../acts.ts'
import { type ActivityMessages, activityMessages, wordDetails } from '../messages.ts'
import type { ActivityLine } from '../queries.ts'
import { activityPath } from './path.ts'

/** Sets a line of the log: when, who, what, on which document, and the ways there. */
export function ActivityLineView({ line, req }: { line: ActivityLine; req: PayloadRequest }) {
  const language = languageOf(req)
  const messages = activityMessages[language]
  const act = isActivityAct(line.act) ? activityActs[line.act][language] : line.act
  const collection = req.payload.config.collections.find(({ slug }) => slug === line.collection)
  const labels = line.fields.map((name) => labelOfField(collection, name, req))
  const details = line.details ? wordDetails(line.details, language) : ''
  return (
    <li className="activity__line">
      <time dateTime={line.at}>{formatTime(line.at, { language, timeZone: newsroomTimeZone })}</time>
      <span className="activity__who">{nameActor(line, messages)}</span>
      <div className="activity__what">
        <b>{act}</b> <DocumentName line={line} collection={collection} req={req} />
        {details ? <span className="activity__details"> {details}</span> : null}
        {labels.length > 0 ? <p className="activity__details">{messages.fields(labels)}</p> : null}
      </div>
      <Ways line={line} collection={collection} messages={messages} />
    </li>
  )
}

/** Who tried to sign in and failed is nobody that is known. */
function nameActor({ act, person }: ActivityLine, messages: ActivityMessages): string {
  return person ?? (act === 'sign-in-failed' ? '?' : messages.system)
}

function DocumentName({
  line,
  collection,
  req,
}: {
  line: ActivityLine
  collection: SanitizedCollectionConfig | undefined
  req: PayloadRequest
}) {
  const messages = activityMessages[languageOf(req)]
  const kind = collection ? textOf(getTranslation(collection.labels.singular, req.i18n)) : line.collection
  const number = line.documentId === null ? messages.unknownAccount : `#${line.documentId}`
  const name = line.title ?? number
  const isGone = line.act === 'erased' || line.documentId === null
  return (
    <>
      <span className="activity__kind">{kind}</span>{' '}
      {isGone ? (
        <span className="activity__title">{name}</span>
      ) : (
        <Link className="activity__title" href={`/admin/collections/${line.collection}/${line.documentId}`}>
          {name}
        </Link>
      )}
    </>
  )
}

function Ways({
  line,
  collection,
  messages,
}: {
  line: ActivityLine
  collection: SanitizedCollectionConfig | undefined
  messages: ActivityMessages
}) {
  if (line.documentId === null) return <div className="activity__ways" />
  const name = line.title ?? `#${line.documentId}`
  const hasHistory = Boolean(collection?.versions) && line.act !== 'erased'
  return (
    <div className="activity__ways">
      {hasHistory ? (
        <Link
          href={`/admin/collections/${line.collection}/${line.documentId}/versions`}
          aria-label={messages.historyOf(name)}
        >
          {messages.history}
        </Link>
      ) : null}
      <Link
        href={withParameters(activityPath, { collection: line.collection, document: line.documentId })}
        aria-label={`${messages.onlyThis} ${name}`}
      >
        {messages.onlyThis}
      </Link>
    </div>
  )
}

function labelOfField(
  collection: SanitizedCollectionConfig | undefined,
  name: string,
  req: PayloadRequest,
): string {
  const field = collection?.flattenedFields.find((candidate) => candidate.name === name)
  const label = field && 'label' in field && field.label ? getTranslation(field.label, req.i18n) : name
  return typeof label === 'string' && label !== '' ? label : name
}

function textOf(label: unknown): string {
  return typeof label === 'string' ? label : ''
}
