/** What the signal to a person's windows is about when their inbox has changed. */
export const inboxSignal = 'inbox'
