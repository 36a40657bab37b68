import { expect, test } from 'vitest'
import { isTicketOf, readTicketId, writeTicket } from '../../../src/discussion/invitations/rules/ticket.ts'
import { makeSalt } from '../../../src/discussion/invitations/rules/token.ts'

const secret = 'a secret of the tests, which guards nothing'
const parts = { id: 7, salt: makeSalt() }
const now = new Date('2026-11-23T00:00:00Z')
const until = now.getTime() / 1000 + 60

test('a ticket lets into the room of its invitation, for its time', () => {
  const ticket = writeTicket(parts, until, secret)
  expect(readTicketId(ticket, now)).toBe(7)
  expect(isTicketOf(ticket, parts, secret)).toBe(true)
  expect(readTicketId(ticket, new Date(until * 1000))).toBeNull()
})

test('a ticket is of no other invitation, and its time cannot be changed', () => {
  const ticket = writeTicket(parts, until, secret)
  expect(isTicketOf(ticket, { ...parts, id: 8 }, secret)).toBe(false)
  expect(isTicketOf(ticket.replace(String(until), String(until + 1)), parts, secret)).toBe(false)
  expect(isTicketOf(ticket, { ...parts, salt: makeSalt() }, secret)).toBe(false)
})

test.each(['', '7', '7.1.x', `7.${until}.abc`])('%j is no ticket', (text) => {
  expect(readTicketId(text, now)).toBeNull()
})
