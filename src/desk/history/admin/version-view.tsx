import { Button } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { hasDraftsEnabled } from 'payload/shared'
import { listChanges } from '../load-history.ts'
import { findSide } from '../sides.ts'
import { ComparedSides } from './comparison-page.tsx'
import { HistoryFrame } from './history-frame.tsx'
import { RestoreVersion } from './restore-version.tsx'
import { openHistory, type ViewContext } from './view-context.ts'

/** One version of a document: what restoring it would change, and the way to do so. */
export async function VersionView(props: DocumentViewServerProps) {
  const context = await openHistory(props)
  if (!context) notFound()
  const { messages, path, present, req, segments } = context
  const version = await findSide(req, segments.at(-1) ?? '', context)
  return (
    <HistoryFrame context={context} heading={messages.restoring}>
      {version?.type === 'version' ? (
        <>
          <Restoring context={context} version={version} />
          <ComparedSides context={context} before={{ type: 'present', values: present }} after={version} />
        </>
      ) : (
        <p className="history__empty">{messages.absent}</p>
      )}
      <Button el="link" to={path} buttonStyle="secondary" size="small" margin={false}>
        {messages.back}
      </Button>
    </HistoryFrame>
  )
}

function Restoring({
  context,
  version,
}: {
  context: ViewContext
  version: { id: number; values: Record<string, unknown> }
}) {
  const { collection, documentPath, fields, mayRestore, messages, present, req, subject } = context
  const changes = listChanges(fields, { before: present, after: version.values }, req.i18n)
  if (changes.length === 0) return <p className="history__hint">{messages.restoreSame}</p>
  return (
    <>
      <p className="history__hint">{messages.restoreHint}</p>
      {mayRestore ? (
        <RestoreVersion
          changes={changes}
          collection={subject.collection}
          version={version.id}
          asDraft={hasDraftsEnabled(collection)}
          documentPath={documentPath}
          base={typeof present.base === 'string' ? present.base : null}
        />
      ) : null}
    </>
  )
}
