import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Tells open rooms of everything else that may change who reads or edits: roles, sessions, delegations and offices,
 * the process of a series, seals, the trash, and pieces that move to another issue. And lets whoever writes an update
 * down know whether the record of its issue has gone on meanwhile.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION coediting.tell_access_of_table() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_notify('roundtable_access', TG_TABLE_NAME);
      RETURN NULL;
    END $$;

    CREATE TRIGGER people_tell_rooms AFTER UPDATE ON people
      FOR EACH ROW WHEN (OLD.role IS DISTINCT FROM NEW.role)
      EXECUTE FUNCTION coediting.tell_access_of_table();
    CREATE TRIGGER people_gone_tell_rooms AFTER DELETE ON people
      FOR EACH STATEMENT EXECUTE FUNCTION coediting.tell_access_of_table();
    CREATE TRIGGER sessions_tell_rooms AFTER DELETE ON people_sessions
      FOR EACH STATEMENT EXECUTE FUNCTION coediting.tell_access_of_table();
    CREATE TRIGGER delegations_tell_rooms AFTER INSERT OR UPDATE OR DELETE ON delegations
      FOR EACH STATEMENT EXECUTE FUNCTION coediting.tell_access_of_table();
    CREATE TRIGGER offices_tell_rooms AFTER INSERT OR UPDATE OR DELETE ON office_holders
      FOR EACH STATEMENT EXECUTE FUNCTION coediting.tell_access_of_table();
    CREATE TRIGGER seals_tell_rooms AFTER INSERT OR UPDATE OR DELETE ON seals
      FOR EACH STATEMENT EXECUTE FUNCTION coediting.tell_access_of_table();
    CREATE TRIGGER series_tell_rooms AFTER UPDATE ON series
      FOR EACH ROW WHEN (OLD.process IS DISTINCT FROM NEW.process)
      EXECUTE FUNCTION coediting.tell_access_of_table();
    CREATE TRIGGER issues_tell_rooms AFTER UPDATE ON issues
      FOR EACH ROW WHEN (OLD.deleted_at IS DISTINCT FROM NEW.deleted_at)
      EXECUTE FUNCTION coediting.tell_access_of_table();
    CREATE TRIGGER answers_tell_rooms AFTER UPDATE ON answers
      FOR EACH ROW WHEN (OLD.deleted_at IS DISTINCT FROM NEW.deleted_at OR OLD.issue_id IS DISTINCT FROM NEW.issue_id)
      EXECUTE FUNCTION coediting.tell_access_of_table();

    -- A draft's newest version is the document: what matters is what the version before it said.
    CREATE FUNCTION coediting.tell_access_of_version() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE before _answers_v%ROWTYPE;
    BEGIN
      SELECT * INTO before FROM _answers_v
        WHERE parent_id = NEW.parent_id AND id < NEW.id ORDER BY id DESC LIMIT 1;
      IF FOUND AND before.version_issue_id IS DISTINCT FROM NEW.version_issue_id THEN
        PERFORM pg_notify('roundtable_access', 'answers');
      END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER answer_versions_tell_rooms AFTER INSERT ON _answers_v
      FOR EACH ROW EXECUTE FUNCTION coediting.tell_access_of_version();
    CREATE TRIGGER answer_versions_changed_tell_rooms AFTER UPDATE ON _answers_v
      FOR EACH ROW WHEN (OLD.version_issue_id IS DISTINCT FROM NEW.version_issue_id)
      EXECUTE FUNCTION coediting.tell_access_of_table();

    -- How often somebody has acted on an issue, whose lock has this name.
    CREATE FUNCTION coediting.count_acts(lock text) RETURNS bigint LANGUAGE sql STABLE AS $$
      SELECT coalesce(sum(seq), 0)::bigint FROM review.heads WHERE issue_id = split_part(lock, ':', 2)::integer
    $$;
    CREATE FUNCTION coediting.share_lock(lock text) RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
    BEGIN
      PERFORM pg_advisory_xact_lock_shared(hashtextextended(lock, 0));
      -- A statement of its own: it sees what was committed while it waited.
      RETURN coediting.count_acts(lock);
    END $$;
  `)
}

/** Leaves open rooms to learn of these things when people connect. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER people_tell_rooms ON people;
    DROP TRIGGER people_gone_tell_rooms ON people;
    DROP TRIGGER sessions_tell_rooms ON people_sessions;
    DROP TRIGGER delegations_tell_rooms ON delegations;
    DROP TRIGGER offices_tell_rooms ON office_holders;
    DROP TRIGGER seals_tell_rooms ON seals;
    DROP TRIGGER series_tell_rooms ON series;
    DROP TRIGGER issues_tell_rooms ON issues;
    DROP TRIGGER answers_tell_rooms ON answers;
    DROP TRIGGER answer_versions_tell_rooms ON _answers_v;
    DROP TRIGGER answer_versions_changed_tell_rooms ON _answers_v;
    DROP FUNCTION coediting.tell_access_of_version();
    DROP FUNCTION coediting.tell_access_of_table();
    DROP FUNCTION coediting.share_lock(text);
    DROP FUNCTION coediting.count_acts(text);
  `)
}
