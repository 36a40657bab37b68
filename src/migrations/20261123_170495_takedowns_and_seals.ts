import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/** Emergency takedowns, seals, and the queue of jobs that remind of them. A seal is never forgotten, nor what it names. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_seals_state" AS ENUM('proposed', 'sealed', 'lift-proposed', 'lifted', 'dropped');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'remind-chief-of-takedown');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'remind-chief-of-takedown');
  CREATE TABLE "takedowns" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"issue_id" numeric NOT NULL,
  	"label" varchar NOT NULL,
  	"reason" varchar,
  	"taken_by" varchar NOT NULL,
  	"taken_by_id" numeric,
  	"taken_at" timestamp(3) with time zone NOT NULL,
  	"due" timestamp(3) with time zone NOT NULL,
  	"confirmed_by" varchar,
  	"confirmed_at" timestamp(3) with time zone,
  	"reminded_at" timestamp(3) with time zone,
  	"ended_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );

  CREATE TABLE "takedowns_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );

  CREATE TABLE "seals" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"issue_id" numeric NOT NULL,
  	"label" varchar NOT NULL,
  	"state" "enum_seals_state" NOT NULL,
  	"reason" varchar NOT NULL,
  	"authority" varchar NOT NULL,
  	"proposed_by" varchar,
  	"proposed_by_id" numeric,
  	"proposed_by_role" varchar,
  	"proposed_at" timestamp(3) with time zone,
  	"confirmed_by" varchar,
  	"confirmed_by_id" numeric,
  	"confirmed_by_role" varchar,
  	"confirmed_at" timestamp(3) with time zone,
  	"lift_reason" varchar,
  	"lift_authority" varchar,
  	"lift_proposed_by" varchar,
  	"lift_proposed_by_id" numeric,
  	"lift_proposed_by_role" varchar,
  	"lift_proposed_at" timestamp(3) with time zone,
  	"lifted_by" varchar,
  	"lifted_by_id" numeric,
  	"lifted_by_role" varchar,
  	"lifted_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );

  CREATE TABLE "seals_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );

  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );

  CREATE TABLE "payload_jobs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );

  ALTER TABLE "takedowns_texts" ADD CONSTRAINT "takedowns_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."takedowns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "seals_texts" ADD CONSTRAINT "seals_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."seals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "takedowns_issue_id_idx" ON "takedowns" USING btree ("issue_id");
  CREATE INDEX "takedowns_due_idx" ON "takedowns" USING btree ("due");
  CREATE INDEX "takedowns_updated_at_idx" ON "takedowns" USING btree ("updated_at");
  CREATE INDEX "takedowns_created_at_idx" ON "takedowns" USING btree ("created_at");
  CREATE INDEX "takedowns_texts_order_parent" ON "takedowns_texts" USING btree ("order","parent_id");
  CREATE INDEX "seals_issue_id_idx" ON "seals" USING btree ("issue_id");
  CREATE INDEX "seals_state_idx" ON "seals" USING btree ("state");
  CREATE INDEX "seals_updated_at_idx" ON "seals" USING btree ("updated_at");
  CREATE INDEX "seals_created_at_idx" ON "seals" USING btree ("created_at");
  CREATE INDEX "seals_texts_order_parent" ON "seals_texts" USING btree ("order","parent_id");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");`)
  await db.execute(sql`
    CREATE FUNCTION refuse_change_of_seal() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF (OLD.issue_id, OLD.label, OLD.reason, OLD.authority, OLD.proposed_by_id, OLD.proposed_at)
         IS NOT DISTINCT FROM (NEW.issue_id, NEW.label, NEW.reason, NEW.authority, NEW.proposed_by_id, NEW.proposed_at) THEN
        RETURN NEW;
      END IF;
      RAISE EXCEPTION 'What a seal says never changes.';
    END $$;
    CREATE TRIGGER seals_never_change BEFORE UPDATE ON "seals"
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_seal();
    CREATE TRIGGER seals_append_only BEFORE DELETE ON "seals"
      FOR EACH ROW EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER seals_keep BEFORE TRUNCATE ON "seals"
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP FUNCTION refuse_change_of_seal CASCADE;
  DROP TABLE "takedowns" CASCADE;
  DROP TABLE "takedowns_texts" CASCADE;
  DROP TABLE "seals" CASCADE;
  DROP TABLE "seals_texts" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TYPE "public"."enum_seals_state";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";`)
}
