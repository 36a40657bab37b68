import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Invitations of experts without accounts, and what these experts said of their texts. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE SCHEMA IF NOT EXISTS discussion;

    -- The link of an invitation is signed with the secret of the site, and is not kept: these rows alone open nothing.
    CREATE TABLE discussion.invitations (
      id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      answer_id integer NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
      locale text NOT NULL,
      salt text NOT NULL,
      name text NOT NULL,
      email text,
      byline text,
      may text NOT NULL CHECK (may IN ('read', 'comment', 'write')),
      created_at timestamptz NOT NULL DEFAULT now(),
      created_by integer,
      created_by_name text NOT NULL,
      expires_at timestamptz NOT NULL,
      revoked_at timestamptz,
      revoked_by_name text
    );
    CREATE INDEX invitations_answer ON discussion.invitations (answer_id);

    -- What experts did, each act with the hash of the text that they saw; a text that was agreed to is kept whole.
    CREATE TABLE discussion.consents (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      invitation_id integer NOT NULL REFERENCES discussion.invitations (id) ON DELETE CASCADE,
      act text NOT NULL,
      at timestamptz NOT NULL DEFAULT clock_timestamp(),
      hash text COLLATE "C" NOT NULL,
      signed_name text,
      signed_titles text,
      words text,
      content text
    );
    CREATE INDEX consents_invitation ON discussion.consents (invitation_id, id);

    CREATE FUNCTION discussion.keep_consents() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'what an expert said is not changed afterwards';
    END $$;
    CREATE TRIGGER consents_stay BEFORE UPDATE ON discussion.consents
      FOR EACH ROW EXECUTE FUNCTION discussion.keep_consents();

    -- Whoever is in an open room by an invitation leaves it when the invitation ends.
    CREATE FUNCTION discussion.tell_invitation() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_notify('roundtable_access', 'invitation:' || NEW.id);
      RETURN NULL;
    END $$;
    CREATE TRIGGER invitations_tell_rooms AFTER UPDATE ON discussion.invitations
      FOR EACH ROW EXECUTE FUNCTION discussion.tell_invitation();
  `)
}

/** Takes the invitations away, with every consent. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE discussion.consents;
    DROP TABLE discussion.invitations;
    DROP FUNCTION discussion.keep_consents();
    DROP FUNCTION discussion.tell_invitation();
  `)
}
