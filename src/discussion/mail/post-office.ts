import { join } from 'node:path'
import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer from 'nodemailer'
import type { EmailAdapter } from 'payload'
import type { Environment } from '../../kernel/env.ts'
import { keepAsFiles } from './eml-files.ts'
import { readSender } from './sender.ts'

/** How long a mail server may keep us waiting, in milliseconds. */
const patience = 15_000

type Setting = Pick<Environment, 'dataDir' | 'siteUrl' | 'smtpUrl' | 'mailFrom'>

/** Answers what sends the mail of the site: the server of `SMTP_URL`, or without one files in `mail/` of the data folder. */
export async function openPostOffice(setting: Setting): Promise<EmailAdapter> {
  const { name, address } = readSender(setting)
  return nodemailerAdapter({
    defaultFromName: name,
    defaultFromAddress: address,
    transport: openTransport(setting),
    // A mail server that is down keeps no site from starting.
    skipVerify: true,
  })
}

function openTransport({ smtpUrl, dataDir }: Setting): ReturnType<typeof nodemailer.createTransport> {
  if (smtpUrl === null) return nodemailer.createTransport(keepAsFiles(join(dataDir, 'mail')))
  return nodemailer.createTransport({
    url: smtpUrl,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    // What a message holds is what we wrote: it fetches no file and no address.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}
