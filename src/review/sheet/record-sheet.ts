import { formatTime } from '../../desk/dashboard/format-time.ts'
import type { Locale } from '../../kernel/locales.ts'
import { roleLabels } from '../../people/rules.ts'
import { kindLabels } from '../../press/rules.ts'
import type { Process } from '../process/process.ts'
import { type Entry, entrySchema } from '../record/entry.ts'
import { describeAct, nameProcess, type Telling } from './describe-act.ts'
import { sheetMessages } from './messages.ts'
import type { RecordExport } from './record-export.ts'

/** One entry of a record in words; hashes in their short form. */
export type SheetLine = {
  seq: number
  at: string
  by: string
  what: string
  details: string[]
  /** Of the text that it is about. */
  textHash: string | null
  /** Of the entry itself. */
  hash: string
  isFaulty: boolean
}

/** A whole record in words, as it is shown and printed. */
export type RecordSheet = {
  language: Locale
  heading: string
  title: string
  label: string
  series: string
  facts: { label: string; text: string }[]
  lines: SheetLine[]
  verification: { whole: boolean; sentence: string; faults: string[] }
}

const short = 12

/**
 * Tells a record in words.
 *
 * @param telling.namePiece answers what a piece was called, by the id of its document
 */
export function tellRecord(
  record: RecordExport,
  { language, namePiece }: Pick<Telling, 'language' | 'namePiece'>,
): RecordSheet {
  const messages = sheetMessages[language]
  const { issue, editions, head, verification } = record
  const tellTime = (moment: string) => formatTime(moment, { language, timeZone: issue.timeZone })
  const faulty = new Set(verification.faults.map(({ seq }) => seq))
  let process: Process | null = null
  const lines = record.entries.map(({ seq, hash, entry: given }): SheetLine => {
    const isFaulty = faulty.has(seq)
    const entry = entrySchema.safeParse(given).data
    if (!entry) {
      const unread = { at: '', by: '', what: messages.unreadable, details: [], textHash: null }
      return { seq, hash: hash.slice(0, short), isFaulty, ...unread }
    }
    const { act } = entry
    if (act.act === 'begin' || act.act === 'adopt') process = act.process
    const words = describeAct(act, { language, process, namePiece, tellTime })
    return {
      seq,
      at: tellTime(entry.at),
      by: nameActor(entry, language),
      what: words.what,
      details: words.details,
      textHash: words.hash?.slice(0, short) ?? null,
      hash: hash.slice(0, short),
      isFaulty,
    }
  })
  return {
    language,
    heading: messages.title,
    title: issue.title,
    label: issue.label,
    series: issue.series,
    facts: [
      { label: messages.process, text: tellProcess(process, language) },
      { label: messages.language, text: messages.languages[record.locale] },
      {
        label: messages.editions,
        text:
          editions
            .map(({ revision, kind, publishedAt }) =>
              [messages.edition(revision, kindLabels[kind][language]), tellTime(publishedAt)].join(' '),
            )
            .join('\n') || messages.noEditions,
      },
      { label: messages.head, text: head?.hash ?? messages.noHead },
    ],
    lines,
    verification: {
      whole: verification.whole,
      sentence: verification.whole ? messages.whole : messages.broken,
      faults: verification.faults.map((fault) => fault[language]),
    },
  }
}

function tellProcess(process: Process | null, language: Locale): string {
  if (process === null || process.steps.length === 0) return sheetMessages[language].noProcess
  const steps = process.steps.map(({ label }) => label[language]).join(' → ')
  return `${nameProcess(process, language)}\n${steps}`
}

function nameActor({ by }: Entry, language: Locale): string {
  const messages = sheetMessages[language]
  return by.role === 'system'
    ? messages.system
    : `${by.name}${messages.asRole(roleLabels[by.role][language])}`
}
