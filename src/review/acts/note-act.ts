import type { PayloadRequest } from 'payload'
import { recordActivity } from '../../desk/activity/record.ts'
import { formatTime } from '../../desk/dashboard/format-time.ts'
import { newsroomTimeZone } from '../../desk/newsroom-time.ts'
import { findDraft } from '../../kernel/documents.ts'
import type { Locale } from '../../kernel/locales.ts'
import type { Process } from '../process/process.ts'
import type { Act } from '../record/acts.ts'
import type { Actor } from '../record/entry.ts'
import { describeAct } from '../sheet/describe-act.ts'
import type { RecordKey } from '../store/entries.ts'

/** What the activity log tells by the edition that the press appends. */
const toldByEditions: readonly Act['act'][] = ['published', 'withdrawn', 'reinstated']

/** Writes an act of a review into the activity log too, in words; the record alone proves it. */
export async function noteAct(
  req: PayloadRequest,
  { key, act, by, process }: { key: RecordKey; act: Act; by: Actor; process: Process | null },
): Promise<void> {
  if (toldByEditions.includes(act.act)) return
  const issue = await findDraft(req, { collection: 'issues', id: key.issueId, access: 'ours' })
  const pieceId = 'unit' in act && typeof act.unit === 'number' ? act.unit : null
  const piece = await findDraft(req, { collection: 'answers', id: pieceId, access: 'ours' })
  const word = (language: Locale) =>
    describeAct(act, {
      language,
      process,
      namePiece: () => piece?.listTitle ?? null,
      tellTime: (moment) => formatTime(moment, { language, timeZone: newsroomTimeZone }),
    }).what
  await recordActivity(
    req,
    {
      act: 'reviewed',
      collection: 'issues',
      documentId: key.issueId,
      title: issue?.title ?? null,
      details: { review: act.act, language: key.locale, zh: word('zh'), en: word('en') },
    },
    { id: by.id, name: by.name },
  )
}
