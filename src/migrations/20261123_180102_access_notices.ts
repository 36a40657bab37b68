import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Tells open rooms of what may change who edits: entries of a review's record, whoever writes them. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION coediting.tell_access() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_notify('roundtable_access', 'issue:' || NEW.issue_id);
      RETURN NULL;
    END $$;
    CREATE TRIGGER entries_tell_rooms AFTER INSERT ON review.entries
      FOR EACH ROW EXECUTE FUNCTION coediting.tell_access();
  `)
}

/** Leaves open rooms to learn of stages when people connect. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER entries_tell_rooms ON review.entries;
    DROP FUNCTION coediting.tell_access();
  `)
}
