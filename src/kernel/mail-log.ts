import type { EmailAdapter } from 'payload'

/**
 * Stands in while no mail server is set up: it notes to whom a message would have gone, and what about. The message
 * itself is not logged, since it may hold a link that resets a password.
 */
export const logMail: EmailAdapter = ({ payload }) => ({
  name: 'log',
  defaultFromAddress: 'roundtable@localhost',
  defaultFromName: 'Roundtable',
  sendEmail: (message) => {
    payload.logger.warn({ to: message.to, subject: message.subject }, 'No mail server is set up: not sent')
    return Promise.resolve()
  },
})
