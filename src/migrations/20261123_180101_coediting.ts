import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The update log of co-editing, in a schema of its own: the truth of every text that has a room. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE SCHEMA coediting;

    -- A room exists from its snapshot on: the text as it was when the room was first opened, with all that was merged since.
    CREATE TABLE coediting.snapshots (
      room text COLLATE "C" PRIMARY KEY,
      state bytea NOT NULL,
      at timestamptz NOT NULL DEFAULT now(),
      -- When the document was last brought to what the room says.
      stored_at timestamptz
    );

    -- What was acknowledged and is not merged yet. The ids name rows; they say nothing of the order of commits.
    CREATE TABLE coediting.updates (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      room text COLLATE "C" NOT NULL,
      update bytea NOT NULL,
      person integer,
      name text,
      client bigint,
      at timestamptz NOT NULL DEFAULT clock_timestamp()
    );
    CREATE INDEX updates_room ON coediting.updates (room, id);

    -- Whose the words of a Yjs client are; the first who writes with its number has it.
    CREATE TABLE coediting.authors (
      room text COLLATE "C" NOT NULL,
      client bigint NOT NULL,
      person integer,
      name text,
      first_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (room, client)
    );

    -- The history of a text, by minute and person; the first moment is the text that the room began with.
    CREATE TABLE coediting.moments (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      room text COLLATE "C" NOT NULL,
      at timestamptz NOT NULL,
      person integer,
      name text,
      update bytea NOT NULL
    );
    CREATE UNIQUE INDEX moments_minute ON coediting.moments (room, at, coalesce(person, 0), coalesce(name, ''));

    -- Texts that somebody may have read, by their hash: what a replacement can name as the one that it began from.
    CREATE TABLE coediting.texts (
      room text COLLATE "C" NOT NULL,
      hash text COLLATE "C" NOT NULL,
      state bytea NOT NULL,
      at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (room, hash)
    );
  `)
}

/** Takes the log away, with every text that no document holds yet. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP SCHEMA coediting CASCADE`)
}
