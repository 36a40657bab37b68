import pg from 'pg'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { type GenerationWatch, watchGeneration } from '../../src/delivery/generation-watch.ts'

const database = 'roundtable_generation'
const urlOf = (name: string) => inject('databasePattern').replace(/DATABASE$/, name)
const logger = pino({ level: 'silent' })

let client: pg.Client
let watch: GenerationWatch
let changes: number
let takenBack: boolean[]

beforeAll(() => onServer(`CREATE DATABASE ${database}`))
afterAll(() => onServer(`DROP DATABASE ${database} WITH (FORCE)`))

beforeEach(async () => {
  client = new pg.Client(urlOf(database))
  await client.connect()
  await client.query(`
    CREATE SCHEMA delivery;
    CREATE TABLE delivery.generation (id integer PRIMARY KEY, value bigint NOT NULL, taken_back bigint NOT NULL);
    INSERT INTO delivery.generation VALUES (1, 7, 2);
  `)
  changes = 0
  takenBack = []
})
afterEach(async () => {
  await watch.close()
  await client.query('DROP SCHEMA IF EXISTS delivery CASCADE')
  await client.end()
})

test('the value is read at the start, and each announcement is heard', async () => {
  await begin(7)
  await raiseTo(8)
  await becomesKnown(8)
  expect(changes).toBe(2)
})

test('a value that was not announced yet is seen by reading', async () => {
  await begin(7)
  await client.query('UPDATE delivery.generation SET value = 9')
  expect(await watch.read()).toBe(9)
  expect(watch.known()).toBe(9)
})

test('a change that takes something back is known as such, announced or read, and even among others', async () => {
  await begin(7)
  await raiseTo(8)
  await becomesKnown(8)
  await raiseTo(9, { takenBack: 9 })
  await becomesKnown(9)
  await client.query('UPDATE delivery.generation SET value = 12, taken_back = 11')
  await watch.read()
  expect(takenBack).toEqual([true, false, true, true])
})

test('a late announcement does not turn the value back', async () => {
  await begin(7)
  await raiseTo(9)
  await becomesKnown(9)
  await client.query("SELECT pg_notify('roundtable_generation', '8 0')")
  // Heard in the order of sending: when 10 is known, 8 was heard.
  await client.query("SELECT pg_notify('roundtable_generation', '10 0')")
  await becomesKnown(10)
  expect(changes).toBe(3)
})

test('a lower value in the row counts: the database was restored from a copy', async () => {
  await begin(7)
  await client.query('UPDATE delivery.generation SET value = 3')
  expect(await watch.read()).toBe(3)
  expect(watch.known()).toBe(3)
})

test('a lost connection is opened again, and what was missed meanwhile is read', async () => {
  await begin(7)
  await client.query('UPDATE delivery.generation SET value = 8')
  await client.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE application_name = 'roundtable delivery' AND datname = current_database()`,
  )
  await becomesKnown(8)
  await raiseTo(9)
  await becomesKnown(9)
})

test('before the first migration the generation is 0', async () => {
  await client.query('DROP SCHEMA delivery CASCADE')
  watch = watchGeneration(urlOf(database), logger)
  await expect.poll(readOrNull).toBe(0)
})

test('while the database is away, reading rejects and what is known stays', async () => {
  await client.query('DROP SCHEMA delivery CASCADE')
  watch = watchGeneration(urlOf('no_such_database'), logger)
  await expect(watch.read()).rejects.toThrow('away')
  expect(watch.known()).toBe(0)
})

async function begin(value: number): Promise<void> {
  watch = watchGeneration(urlOf(database), logger)
  watch.onChange(({ takesBack }) => {
    changes += 1
    takenBack.push(takesBack)
  })
  await expect.poll(readOrNull).toBe(value)
}

async function raiseTo(value: number, { takenBack } = { takenBack: 2 }): Promise<void> {
  await client.query('BEGIN')
  await client.query('UPDATE delivery.generation SET value = $1, taken_back = $2', [value, takenBack])
  await client.query("SELECT pg_notify('roundtable_generation', $1)", [`${value} ${takenBack}`])
  await client.query('COMMIT')
}

async function becomesKnown(value: number): Promise<void> {
  await expect.poll(() => watch.known()).toBe(value)
}

async function readOrNull(): Promise<number | null> {
  return watch.read().catch(() => null)
}

async function onServer(statement: string): Promise<void> {
  const server = new pg.Client(urlOf('postgres'))
  await server.connect()
  await server.query(statement)
  await server.end()
}
