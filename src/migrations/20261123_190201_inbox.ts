import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What people are told: a line for each person and matter, in the schema of the discussion. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE SCHEMA IF NOT EXISTS discussion;

    CREATE TABLE discussion.messages (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      person integer NOT NULL REFERENCES people (id) ON DELETE CASCADE,
      kind text NOT NULL,
      collection text NOT NULL,
      document_id text NOT NULL,
      title text NOT NULL,
      excerpt text NOT NULL,
      href text NOT NULL,
      by_id integer,
      by_name text NOT NULL,
      -- How often the same was said while nobody read it.
      times integer NOT NULL DEFAULT 1,
      at timestamptz NOT NULL DEFAULT clock_timestamp(),
      read_at timestamptz,
      -- When it was put into a letter; null again as more is said.
      mailed_at timestamptz
    );
    -- What is alike and unread is one line.
    CREATE UNIQUE INDEX messages_unread ON discussion.messages (person, kind, collection, document_id, href)
      WHERE read_at IS NULL;
    CREATE INDEX messages_person ON discussion.messages (person, at DESC, id DESC);
    CREATE INDEX messages_to_mail ON discussion.messages (at) WHERE read_at IS NULL AND mailed_at IS NULL;
  `)
}

/** Takes the inbox away, with all that stands in it. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE discussion.messages`)
}
