import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Files that take long to make (PDFs), in a schema of their own: each is made of a current edition, and can be made anew
 * at any time. See docs/reference/exports.md.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE SCHEMA exports;

    CREATE TABLE exports.files (
      path text COLLATE "C" PRIMARY KEY,
      fingerprint text NOT NULL,
      bytes bytea NOT NULL,
      made_at timestamptz NOT NULL DEFAULT now()
    );
    -- A PDF is compressed already.
    ALTER TABLE exports.files ALTER COLUMN bytes SET STORAGE EXTERNAL;
  `)
}

/** Takes the kept files away; nothing that was published is lost with them. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP SCHEMA exports CASCADE`)
}
