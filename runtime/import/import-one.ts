import { basename } from 'node:path'
import type { Import } from '../../src/generated/payload-types.ts'
import { receiveImport } from '../../src/importer/operations/receive-import.ts'
import { findDraft, idOf } from '../../src/kernel/documents.ts'
import type { ChosenFile } from './choose-files.ts'
import { findEarlierImport } from './find-earlier.ts'
import { findNeeds, type KeptImport, keepDraft } from './keep-draft.ts'
import { outcomeReasons } from './messages.ts'
import { makeOutcome, type Outcome } from './outcome.ts'
import { findPublished, publishDraft } from './publish-draft.ts'
import { readBytes } from './read-bytes.ts'
import { type ImportSession, locateInAdmin, makeRequest } from './session.ts'

/**
 * Imports a file: keeps it and makes its issue's draft in one transaction, and publishes that where it was asked for. A file
 * that was imported before is recognised, and what is still to be done for it is done.
 * @throws RoundtableError and nothing is kept of the file
 */
export async function importOne(
  session: ImportSession,
  { path, name }: ChosenFile,
  signal?: AbortSignal,
): Promise<Outcome> {
  const bytes = await readBytes(path)
  const req = await makeRequest(session)
  const { settings, parse } = session
  const earlier = await findEarlierImport(req, bytes)
  if (earlier?.status === 'committed') return recognise(session, { earlier, name })
  // Somebody is at it: what they decide is theirs to commit.
  if (earlier && earlier.revision > 0) {
    const needs = await findNeeds(req, earlier)
    return waitFor(session, { kept: earlier, needs }, { name, reason: outcomeReasons.inReview })
  }
  const done = earlier
    ? await keepDraft(req, { kept: earlier, settings })
    : await receiveImport(
        req,
        {
          bytes,
          fileName: basename(path),
          series: settings.series === null ? null : String(settings.series),
          signal,
          parse,
        },
        ({ import: kept }) => keepDraft(req, { kept, settings }),
      )
  if (done.issue === null) return waitFor(session, done, { name, reason: outcomeReasons.noSeries })
  const draft = makeOutcome({
    file: name,
    result: 'drafted',
    title: done.kept.title ?? null,
    adminURL: locateInAdmin(session, 'issues', done.issue),
    needs: done.needs,
    leftOut: done.leftOut,
  })
  return settings.publishArchive ? publishDraft(session, { draft, issue: done.issue }) : draft
}

function waitFor(
  session: ImportSession,
  { kept, needs }: Pick<KeptImport, 'kept' | 'needs'>,
  { name, reason }: { name: string; reason: Outcome['reason'] },
): Outcome {
  const adminURL = locateInAdmin(session, 'imports', kept.id)
  return makeOutcome({ file: name, result: 'waiting', title: kept.title ?? null, adminURL, needs, reason })
}

/** Answers what became of a file in an earlier run, or under another name; publishes its draft where that was asked for. */
async function recognise(
  session: ImportSession,
  { earlier, name }: { earlier: Import; name: string },
): Promise<Outcome> {
  const req = await makeRequest(session)
  const issue = idOf(earlier.issue)
  const known = makeOutcome({
    file: name,
    result: 'known',
    title: earlier.title ?? null,
    reason: earlier.fileName === basename(name) ? null : outcomeReasons.knownAs(earlier.fileName),
  })
  const found = await findDraft(req, { collection: 'issues', id: issue, access: 'theirs' })
  if (!found) return { ...known, reason: outcomeReasons.inTrash }
  known.adminURL = locateInAdmin(session, 'issues', found.id)
  const published = await findPublished(req, found.id)
  // Whatever was to be looked at, somebody has published it since.
  if (published.ever) return { ...known, publicURL: published.url }
  const draft = { ...known, needs: await findNeeds(req, earlier) }
  return session.settings.publishArchive ? publishDraft(session, { draft, issue: found.id }) : draft
}
