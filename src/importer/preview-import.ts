import { assignHeadlines } from './match/assign-headlines.ts'
import { findRoles } from './match/find-roles.ts'
import { findRunIns } from './match/find-run-ins.ts'
import { findSeams } from './match/find-seams.ts'
import { gatherIssue } from './match/gather-issue.ts'
import { joinBylines } from './match/join-bylines.ts'
import { judgeBlock } from './match/judge-block.ts'
import { makePreview } from './match/make-preview.ts'
import { orderBlocks } from './match/order-blocks.ts'
import { resolvePeople } from './match/resolve-people.ts'
import { findNextContext, scoreRoles } from './match/score-roles.ts'
import { splitPassage } from './match/split-passages.ts'
import { surveyPassages } from './match/survey.ts'
import { splitIntoBlocks } from './parse/split-into-blocks.ts'
import type { ImportPreview } from './preview.ts'
import type { OnProgress } from './progress.ts'
import type { Source } from './source.ts'

/**
 * Makes an issue of a source that was read, with every decision and every letter accounted for; it stores nothing.
 *
 * @param onProgress - is told of the stages `parsing` and `matching`
 */
export function previewImport(source: Source, onProgress?: OnProgress): ImportPreview {
  const tell = (stage: 'parsing' | 'matching', done: number): void => onProgress?.({ stage, done })
  tell('parsing', 0)
  const judged = splitIntoBlocks(source).map(judgeBlock)
  tell('parsing', 1)
  const ordered = orderBlocks({ source, judged, seams: findSeams(judged) })
  tell('matching', 0.4)
  const survey = surveyPassages(
    joinBylines(
      source,
      ordered.flatMap((block) => splitPassage(source, block)),
    ).map(judgeBlock),
  )
  tell('matching', 0.7)
  const { passages, sense } = survey
  const roles = findRoles({
    scores: passages.map((passage) => scoreRoles(passage, survey)),
    leadsTo: (index, role, usual) => findNextContext(passages[index], role, usual),
  })
  const gathered = gatherIssue(passages, roles)
  const headed = assignHeadlines({ ...gathered, pieces: gathered.pieces.map(findRunIns) }, roles)
  const draft = resolvePeople({ draft: headed, known: sense.known, passages })
  const preview = makePreview({ source, draft, passages, roles })
  tell('matching', 1)
  return preview
}
