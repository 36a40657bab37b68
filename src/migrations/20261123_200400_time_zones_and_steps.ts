import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/** In whose morning people get their daily letter, and what they were reminded of when a step is due: each once. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE "people" ADD COLUMN "time_zone" varchar;

    CREATE TABLE discussion.step_reminders (
      issue integer NOT NULL REFERENCES issues (id) ON DELETE CASCADE,
      locale text NOT NULL,
      step text NOT NULL,
      person integer NOT NULL REFERENCES people (id) ON DELETE CASCADE,
      due timestamptz NOT NULL,
      stage text NOT NULL,
      at timestamptz NOT NULL DEFAULT clock_timestamp(),
      PRIMARY KEY (issue, locale, step, person, due, stage)
    );
  `)
}

/** Goes back to the newsroom's morning, and forgets which steps people were reminded of. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE discussion.step_reminders;
    ALTER TABLE "people" DROP COLUMN "time_zone";
  `)
}
