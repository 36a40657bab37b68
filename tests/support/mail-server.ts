import { buffer } from 'node:stream/consumers'
import { callbackify } from 'node:util'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'

/** A mail that the server took, and whom it was for. */
export type TakenMail = { recipients: string[]; raw: string; mail: Email }

/** A mail server of our own on this machine. */
export type MailServer = {
  url: string
  taken: TakenMail[]
  /** Has the server turn the next mails away, for now. */
  refuse: (count: number) => void
  close: () => Promise<void>
}

/** Starts a mail server on a free port of the loopback; it takes mail for everybody and sends none on. */
export async function openMailServer(): Promise<MailServer> {
  const taken: TakenMail[] = []
  let refusals = 0
  async function take(stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> {
    const bytes = await buffer(stream)
    refusals -= 1
    if (refusals >= 0) throw Object.assign(new Error('come back later'), { responseCode: 451 })
    const recipients = envelope.rcptTo.map(({ address }) => address)
    taken.push({ recipients, raw: bytes.toString('utf8'), mail: await PostalMime.parse(bytes) })
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData: (stream, session, callback) => callbackify(take)(stream, session, callback),
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    refuse: (count) => {
      refusals = count
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
      }),
  }
}
