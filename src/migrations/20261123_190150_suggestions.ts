import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What people suggest for the words of a co-edited text, and what became of it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE SCHEMA IF NOT EXISTS discussion;

    CREATE TABLE discussion.suggestions (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      room text NOT NULL,
      anchor jsonb NOT NULL,
      replacement text NOT NULL,
      note text NOT NULL DEFAULT '',
      -- Who entered it; of a Word file, its author's name and the file's stand beside.
      person integer REFERENCES people (id) ON DELETE SET NULL,
      name text NOT NULL,
      word_author text,
      word_file text,
      -- Names a change of a Word file, so that the same file makes nothing twice.
      word_key text,
      at timestamptz NOT NULL DEFAULT clock_timestamp(),
      state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'accepted', 'declined', 'withdrawn')),
      decided_by integer REFERENCES people (id) ON DELETE SET NULL,
      decided_name text,
      decided_at timestamptz,
      -- Why it was declined; what was written in its place where its words had changed.
      answer text
    );
    CREATE INDEX suggestions_room ON discussion.suggestions (room, state, id);
    CREATE UNIQUE INDEX suggestions_word ON discussion.suggestions (room, word_key) WHERE word_key IS NOT NULL;
  `)
}

/** Takes all suggestions away, also those that were decided. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE discussion.suggestions`)
}
