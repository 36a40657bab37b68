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
import type { Source } from './source.ts'

/** Makes an issue of a source that was read, with every decision and every letter accounted for; it stores nothing. */
export function previewImport(source: Source): ImportPreview {
  const judged = splitIntoBlocks(source).map(judgeBlock)
  const ordered = orderBlocks({ source, judged, seams: findSeams(judged) })
  const survey = surveyPassages(
    joinBylines(
      source,
      ordered.flatMap((block) => splitPassage(source, block)),
    ).map(judgeBlock),
  )
  const { passages, sense } = survey
  const roles = findRoles({
    scores: passages.map((passage) => scoreRoles(passage, survey)),
    leadsTo: (index, role, usual) => findNextContext(passages[index], role, usual),
  })
  const gathered = gatherIssue(passages, roles)
  const headed = assignHeadlines({ ...gathered, pieces: gathered.pieces.map(findRunIns) }, roles)
  const draft = resolvePeople({ draft: headed, known: sense.known, passages })
  return makePreview({ source, draft, passages, roles })
}
