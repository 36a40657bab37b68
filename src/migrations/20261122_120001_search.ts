import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The search index, in a schema of its own: what it holds is derived from current editions, and can be made anew at
 * any time (`npm run search:rebuild`). See docs/reference/search.md.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE SCHEMA search;

    CREATE TABLE search.documents (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      edition_id integer NOT NULL,
      issue_id integer NOT NULL,
      locale text NOT NULL,
      place smallint NOT NULL,
      content_hash text NOT NULL,
      piece_hash text,
      scheme smallint NOT NULL,
      series text NOT NULL,
      issue text NOT NULL,
      piece text,
      year smallint NOT NULL,
      day date NOT NULL,
      facts jsonb NOT NULL,
      lines jsonb NOT NULL,
      heads text COLLATE "C" NOT NULL,
      body text COLLATE "C" NOT NULL,
      tokens text[] COLLATE "C" NOT NULL,
      UNIQUE (issue_id, locale, place)
    );
    -- Compared for each candidate: reading is worth more than room.
    ALTER TABLE search.documents ALTER COLUMN body SET STORAGE EXTERNAL;
    -- Without a list of pending entries, which every search would have to read through.
    CREATE INDEX documents_tokens ON search.documents USING gin (tokens) WITH (fastupdate = off);
    CREATE INDEX documents_edition ON search.documents (edition_id);
    CREATE INDEX documents_days ON search.documents (locale, day);
    CREATE INDEX documents_years ON search.documents (locale, year);
    CREATE INDEX documents_series ON search.documents (locale, series, day);

    -- Experts and topics by what people type of them: a row for each way to write a name.
    CREATE TABLE search.names (
      locale text NOT NULL,
      kind text NOT NULL,
      slug text NOT NULL,
      key text COLLATE "C" NOT NULL,
      name text NOT NULL,
      PRIMARY KEY (locale, kind, slug, key)
    );
    CREATE INDEX names_keys ON search.names (locale, key);
  `)
}

/** Takes the index away; nothing that was published is lost with it. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP SCHEMA search CASCADE`)
}
