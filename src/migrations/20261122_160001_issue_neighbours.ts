import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Finds the issue before and after one without reading a series: first editions in the order of lists. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX editions_in_order ON "editions" ("series", "locale", "year", "published_at", "issue_id")
      WHERE "revision" = 1;
  `)
}

/** Takes the index away again. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP INDEX editions_in_order;`)
}
