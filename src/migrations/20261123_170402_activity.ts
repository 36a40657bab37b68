import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The activity log: written once, changed by nobody, in a schema of its own. See docs/reference/activity.md. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE SCHEMA desk;

    CREATE TABLE desk.activity (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      at timestamptz NOT NULL DEFAULT now(),
      person_id integer,
      person text,
      act text NOT NULL,
      collection text NOT NULL,
      document_id text,
      title text,
      language text,
      fields text[] NOT NULL DEFAULT '{}',
      details jsonb,
      -- The first line of the change that this line adds fields to.
      sitting bigint REFERENCES desk.activity (id)
    );
    CREATE INDEX activity_document ON desk.activity (collection, document_id, id DESC);
    CREATE INDEX activity_person ON desk.activity (person, id DESC);
    CREATE INDEX activity_at ON desk.activity (at);
    CREATE INDEX activity_sitting ON desk.activity (sitting) WHERE sitting IS NOT NULL;

    CREATE TRIGGER activity_append_only BEFORE UPDATE OR DELETE ON desk.activity
      FOR EACH ROW EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER activity_keep BEFORE TRUNCATE ON desk.activity
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  `)
}

/** Takes the activity log away, with all that it holds. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP SCHEMA desk CASCADE`)
}
