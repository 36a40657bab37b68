import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum__wordings_v_version_severity" AS ENUM('grave', 'warning', 'note');
  CREATE TABLE "_office_holders_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar NOT NULL,
  	"version_post" varchar NOT NULL,
  	"version_valid_from" timestamp(3) with time zone,
  	"version_valid_to" timestamp(3) with time zone,
  	"version_order" numeric,
  	"version_changed_by" varchar,
  	"version_changed_in" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_wordings_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_wording" varchar NOT NULL,
  	"version_use_instead" varchar,
  	"version_severity" "enum__wordings_v_version_severity" DEFAULT 'warning' NOT NULL,
  	"version_note" varchar,
  	"version_from" timestamp(3) with time zone,
  	"version_to" timestamp(3) with time zone,
  	"version_enabled" boolean DEFAULT true,
  	"version_changed_by" varchar,
  	"version_changed_in" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "office_holders" ADD COLUMN "changed_by" varchar;
  ALTER TABLE "office_holders" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "wordings" ADD COLUMN "changed_by" varchar;
  ALTER TABLE "wordings" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_office_holders_v" ADD CONSTRAINT "_office_holders_v_parent_id_office_holders_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."office_holders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_wordings_v" ADD CONSTRAINT "_wordings_v_parent_id_wordings_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."wordings"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "_office_holders_v_parent_idx" ON "_office_holders_v" USING btree ("parent_id");
  CREATE INDEX "_office_holders_v_version_version_name_idx" ON "_office_holders_v" USING btree ("version_name");
  CREATE INDEX "_office_holders_v_version_version_updated_at_idx" ON "_office_holders_v" USING btree ("version_updated_at");
  CREATE INDEX "_office_holders_v_version_version_created_at_idx" ON "_office_holders_v" USING btree ("version_created_at");
  CREATE INDEX "_office_holders_v_created_at_idx" ON "_office_holders_v" USING btree ("created_at");
  CREATE INDEX "_office_holders_v_updated_at_idx" ON "_office_holders_v" USING btree ("updated_at");
  CREATE INDEX "_wordings_v_parent_idx" ON "_wordings_v" USING btree ("parent_id");
  CREATE INDEX "_wordings_v_version_version_wording_idx" ON "_wordings_v" USING btree ("version_wording");
  CREATE INDEX "_wordings_v_version_version_updated_at_idx" ON "_wordings_v" USING btree ("version_updated_at");
  CREATE INDEX "_wordings_v_version_version_created_at_idx" ON "_wordings_v" USING btree ("version_created_at");
  CREATE INDEX "_wordings_v_created_at_idx" ON "_wordings_v" USING btree ("created_at");
  CREATE INDEX "_wordings_v_updated_at_idx" ON "_wordings_v" USING btree ("updated_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "_office_holders_v" CASCADE;
  DROP TABLE "_wordings_v" CASCADE;
  ALTER TABLE "office_holders" DROP COLUMN "changed_by";
  ALTER TABLE "office_holders" DROP COLUMN "changed_in";
  ALTER TABLE "wordings" DROP COLUMN "changed_by";
  ALTER TABLE "wordings" DROP COLUMN "changed_in";
  DROP TYPE "public"."enum__wordings_v_version_severity";`)
}
