import { expect, it } from 'vitest'
import { parsePostmaster } from '../../runtime/postgres/postmaster.ts'

const lines = (status: string) => `4711\n/data/postgres\n1795000000\n5433\n\n127.0.0.1\n  0  0\n${status}\n`

it('reads process, port and readiness from the lock file of Postgres', () => {
  expect(parsePostmaster(lines('ready   '))).toEqual({ pid: 4711, port: 5433, ready: true })
})

it('takes a server that starts or stops for not ready', () => {
  expect(parsePostmaster(lines('starting'))?.ready).toBe(false)
  expect(parsePostmaster(lines('stopping'))?.ready).toBe(false)
})

it('takes a lock file that was cut off for none', () => {
  expect(parsePostmaster('')).toBeNull()
  expect(parsePostmaster('-')).toBeNull()
})
