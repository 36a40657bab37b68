import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { callbackify } from 'node:util'
import type { Transport } from 'nodemailer'

/**
 * Answers a transport that sends nothing and keeps each message as a file `<moment>-<id>.eml`, which mail programs open.
 * The folder is for the owner alone: a message may hold a link that resets a password.
 *
 * @param folder - an absolute path; made when the first message comes
 */
export function keepAsFiles(folder: string): Transport<{ messageId: string; path: string }> {
  return {
    name: 'eml',
    version: '1',
    send: (mail, callback) =>
      callbackify(writeMessage)(folder, mail.message.createReadStream(), (error, path) =>
        callback(error, { messageId: mail.message.messageId(), path }),
      ),
  }
}

async function writeMessage(folder: string, stream: NodeJS.ReadableStream): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const moment = new Date().toISOString().replaceAll(':', '-')
  const path = join(folder, `${moment}-${randomUUID().slice(0, 8)}.eml`)
  // Under its name it is whole.
  await writeFile(`${path}.part`, await buffer(stream), { mode: 0o600 })
  await rename(`${path}.part`, path)
  return path
}
