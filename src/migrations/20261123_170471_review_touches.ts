import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the board has worked out is told old by a line for each change of a draft: writers who only insert never wait for
 * each other.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE review.standings DROP COLUMN touched, DROP COLUMN worked_out;
    CREATE TABLE review.touches (
      id bigserial PRIMARY KEY,
      issue_id integer NOT NULL
    );
    CREATE INDEX touches_issue ON review.touches (issue_id);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE review.touches;
    ALTER TABLE review.standings
      ADD COLUMN touched bigint NOT NULL DEFAULT 1, ADD COLUMN worked_out bigint NOT NULL DEFAULT 0;
  `)
}
