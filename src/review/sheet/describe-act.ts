import type { Locale } from '../../kernel/locales.ts'
import { kindLabels } from '../../press/rules.ts'
import { presetLabels } from '../process/presets.ts'
import type { Process } from '../process/process.ts'
import type { Act, ActOf, Unit } from '../record/acts.ts'
import type { SheetMessages } from './messages.ts'
import { sheetMessages } from './messages.ts'

/** What an act is told with, beside itself. */
export type Telling = {
  language: Locale
  /** The process that the issue had when the act was done. */
  process: Process | null
  /** Answers what a piece was called, by the id of its document. */
  namePiece: (id: number) => string | null
  /** Answers how a moment (ISO 8601) is told. */
  tellTime: (moment: string) => string
}

/** An act in words: what was done, and what else was said with it. */
export type ActWords = { what: string; details: string[]; hash: string | null }

/** Tells an act of a record in words. */
export function describeAct(act: Act, telling: Telling): ActWords {
  const messages = sheetMessages[telling.language]
  const told = (what: string, details: (string | null)[] = [], hash: string | null = null): ActWords => ({
    what,
    details: [...describePlace(act, telling), ...details].flatMap((line) => (line ? [line] : [])),
    hash,
  })
  const step = (key: string) => nameStep(key, telling)
  const unit = (one: Unit) => nameUnit(one, telling)
  switch (act.act) {
    case 'begin':
      return told(messages.begin(nameProcess(act.process, telling.language)))
    case 'adopt':
      return told(messages.adopt(nameProcess(act.process, telling.language)), [messages.reason(act.reason)])
    case 'sign':
      return told(
        act.paper
          ? messages.signPaper(step(act.step), unit(act.unit), act.paper.signedBy)
          : messages.sign(step(act.step), unit(act.unit)),
        [
          ...describeRight(act, telling),
          act.paper ? messages.scan(act.paper.scan.slice(0, 12)) : null,
          act.opinion ? messages.opinion(act.opinion) : null,
        ],
        act.hash,
      )
    case 'verify-paper':
      return told(messages.verifyPaper(act.entry))
    case 'return':
      return told(
        messages.return(step(act.step), step(act.to), unit(act.unit)),
        [...describeRight(act, telling), messages.reason(act.reason)],
        act.hash,
      )
    case 'print-after-changes':
      return told(
        messages.printAfterChanges(step(act.step), act.changes.length),
        [
          ...describeRight(act, telling),
          ...act.changes.map((change) =>
            messages.change(
              `${unit(change.unit)} · ${messages.places[change.place]}`,
              change.from,
              change.to,
            ),
          ),
          act.opinion ? messages.opinion(act.opinion) : null,
        ],
        act.hash,
      )
    case 'verify-changes':
      return told(messages.verifyChanges, [], act.hash)
    case 'query':
      return told(messages.query(act.at.quote), [unit(act.unit), messages.question(act.question)])
    case 'answer-query':
      return told(messages[act.decision], [act.answer ? messages.answer(act.answer) : null])
    case 'waive':
      return told(messages.waive(act.findings.length), [
        ...new Set(act.findings.map(({ quote }) => messages.finding(quote))),
        messages.reason(act.reason),
      ])
    case 'reopen':
      return told(messages.reopen, [messages.reason(act.reason)])
    default:
      return describePressAct(act, telling)
  }
}

/** Answers what a process is called. */
export function nameProcess(process: Process, language: Locale): string {
  return presetLabels[process.preset][language]
}

type PressAct = Extract<
  Act,
  {
    act:
      | 'published'
      | 'withdrawn'
      | 'reinstated'
      | 'taken-down'
      | 'takedown-confirmed'
      | 'seal-proposed'
      | 'seal-dropped'
      | 'sealed'
      | 'lift-proposed'
      | 'lift-dropped'
      | 'seal-lifted'
  }
>

function describePressAct(act: PressAct, { language, process, tellTime }: Telling): ActWords {
  const messages = sheetMessages[language]
  switch (act.act) {
    case 'published':
      return {
        what: messages.published(act.revision, kindLabels[act.kind][language]),
        details: describeAsked(act, process, messages),
        hash: act.hash,
      }
    case 'withdrawn':
    case 'reinstated':
      return {
        what: messages[act.act](act.revision),
        details: act.notice ? [messages.notice(act.notice)] : [],
        hash: null,
      }
    case 'taken-down':
      return {
        what: messages.takenDown(act.revision, tellTime(act.due)),
        details: act.reason ? [messages.reason(act.reason)] : [],
        hash: null,
      }
    case 'takedown-confirmed':
      return { what: messages.takedownConfirmed, details: [], hash: null }
    case 'seal-proposed':
    case 'seal-dropped':
    case 'sealed':
    case 'lift-proposed':
    case 'lift-dropped':
    case 'seal-lifted':
      return {
        what: act.act === 'sealed' ? messages.sealed(act.hashes.length) : messages.sealing[act.act],
        details: [
          messages.reason(act.reason),
          messages.authority(act.authority),
          ...(act.act === 'sealed' ? act.hashes : []),
        ],
        hash: null,
      }
  }
}

/** R8: what was published without signatures says so. */
function describeAsked(
  { kind }: ActOf<'published'>,
  process: Process | null,
  messages: SheetMessages,
): string[] {
  if (kind === 'archive') return [messages.archive]
  return process === null || process.steps.length === 0 ? [messages.publishedUnsigned] : []
}

/** In whose place an act was done that is no signature. */
function describePlace(act: Act, telling: Telling): string[] {
  if ('override' in act || !('forWhom' in act) || !act.forWhom) return []
  return describeRight({ forWhom: act.forWhom, override: null }, telling)
}

/** By what right somebody signed who was not simply the one to sign. */
function describeRight(
  { forWhom, override }: Pick<ActOf<'sign'>, 'forWhom' | 'override'>,
  { language, tellTime }: Telling,
): string[] {
  const messages = sheetMessages[language]
  return [
    ...(forWhom ? [messages.forWhom(forWhom.name, tellTime(forWhom.until))] : []),
    ...(override ? [messages.override(override)] : []),
  ]
}

function nameStep(key: string, { process, language }: Telling): string {
  return process?.steps.find((step) => step.key === key)?.label[language] ?? key
}

function nameUnit(unit: Unit, { language, namePiece }: Telling): string {
  const messages = sheetMessages[language]
  if (unit === 'page') return messages.page
  const name = namePiece(unit)
  return name === null ? messages.pieceNumber(unit) : messages.piece(name)
}
