import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Person } from '../../generated/payload-types.ts'
import { getEnvironment } from '../../kernel/env.ts'
import { isLocale } from '../../kernel/locales.ts'
import { inTransaction } from '../../kernel/transaction.ts'
import { settingsPath, writeLetter } from './letter.ts'
import {
  type ClaimedLetter,
  claimLetter,
  closeLetter,
  fillLetters,
  noteProblem,
  readLines,
} from './outbox.ts'

/**
 * Sends every letter that is due. It never throws for a letter that does not go out: that one is tried again later, and
 * the others wait for the next round, since a server that is down is down for all.
 *
 * @returns how many were sent
 * @throws Error when the database cannot be reached
 */
export async function postLetters(payload: Payload, now: Date): Promise<number> {
  await within(payload, (req) => fillLetters(req, now))
  for (let sent = 0; ; sent += 1) {
    const letter = await within(payload, (req) => claimLetter(req, now))
    if (!letter || !(await post(payload, letter))) return sent
  }
}

async function post(payload: Payload, letter: ClaimedLetter): Promise<boolean> {
  try {
    const mail = await within(payload, (req) => compose(req, letter))
    if (mail) await payload.sendEmail(mail)
    await within(payload, (req) => closeLetter(req, letter))
    return true
  } catch (error) {
    const problem = error instanceof Error ? error.message : 'it could not be sent'
    const isGivenUp = await within(payload, (req) => noteProblem(req, letter, problem))
    payload.logger.warn(
      { letter: letter.id, attempts: letter.attempts, isGivenUp, err: error },
      'a letter was not sent',
    )
    return false
  }
}

/** Writes a letter as it is due now, with the person's address of today; null when nothing is left to tell. */
async function compose(req: PayloadRequest, letter: ClaimedLetter) {
  const { docs } = await req.payload.find({
    collection: 'people',
    where: { id: { equals: letter.person } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [person] = docs
  if (!person) return null
  const lines = await readLines(await asPerson(req, person), letter)
  if (lines.length === 0) return null
  const { siteUrl } = getEnvironment()
  const language = isLocale(person.mailLanguage) ? person.mailLanguage : 'zh'
  return {
    to: { name: person.name, address: person.email },
    ...writeLetter({ name: person.name, language, siteUrl, lines }),
    // The same at every attempt: should one be sent twice, mail programs show it once.
    messageId: `<${letter.mark}@${new URL(siteUrl).hostname}>`,
    list: { unsubscribe: { url: `${siteUrl}${settingsPath}`, comment: 'settings' } },
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
}

async function asPerson(req: PayloadRequest, person: Person): Promise<PayloadRequest> {
  const transactionID = await req.transactionID
  return createLocalReq({ user: { ...person, collection: 'people' }, req: { transactionID } }, req.payload)
}

async function within<Result>(
  payload: Payload,
  act: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, () => act(req))
}
