import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What is said of the words of a text: threads, each on its place, and the comments in them. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE SCHEMA IF NOT EXISTS discussion;

    CREATE TABLE discussion.threads (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      -- The text that it is on: a room of co-editing, by its parts.
      collection text NOT NULL,
      document_id text NOT NULL,
      field text NOT NULL,
      locale text,
      issue_id integer,
      -- Where it stands: the anchor as it was last found.
      start_at text NOT NULL,
      end_at text NOT NULL,
      block_id text NOT NULL,
      words text NOT NULL,
      prefix text NOT NULL,
      suffix text NOT NULL,
      -- The words that were selected; they stay, whatever becomes of the text.
      quote text NOT NULL,
      -- Set while a blocking thread: who said so.
      blocked_by integer,
      blocked_by_name text,
      resolved_at timestamptz,
      resolved_by integer,
      resolved_by_name text
    );
    CREATE INDEX threads_document ON discussion.threads (collection, document_id);
    CREATE INDEX threads_issue ON discussion.threads (issue_id);
    CREATE INDEX threads_blocking ON discussion.threads (issue_id)
      WHERE blocked_by_name IS NOT NULL AND resolved_at IS NULL;

    CREATE TABLE discussion.comments (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      thread bigint NOT NULL REFERENCES discussion.threads (id) ON DELETE CASCADE,
      -- Null for whoever has no account: an expert with an invitation, or the author of a comment in a Word file.
      person integer,
      name text NOT NULL,
      body text NOT NULL,
      mentions integer[] NOT NULL DEFAULT '{}',
      at timestamptz NOT NULL DEFAULT clock_timestamp(),
      edited_at timestamptz,
      -- A deleted comment with answers below it leaves its place, without its words.
      deleted_at timestamptz
    );
    CREATE INDEX comments_thread ON discussion.comments (thread, id);
  `)
}

/** Takes all threads away, with what was said in them. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE discussion.comments, discussion.threads`)
}
