import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/** The lists that texts are checked against: who holds which post, and wordings. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_wordings_severity" AS ENUM('grave', 'warning', 'note');
  CREATE TABLE "office_holders" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"post" varchar NOT NULL,
  	"valid_from" timestamp(3) with time zone,
  	"valid_to" timestamp(3) with time zone,
  	"order" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "wordings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"wording" varchar NOT NULL,
  	"use_instead" varchar,
  	"severity" "enum_wordings_severity" DEFAULT 'warning' NOT NULL,
  	"note" varchar,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"enabled" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "office_holders_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "wordings_id" integer;
  CREATE INDEX "office_holders_name_idx" ON "office_holders" USING btree ("name");
  CREATE INDEX "office_holders_updated_at_idx" ON "office_holders" USING btree ("updated_at");
  CREATE INDEX "office_holders_created_at_idx" ON "office_holders" USING btree ("created_at");
  CREATE INDEX "wordings_wording_idx" ON "wordings" USING btree ("wording");
  CREATE INDEX "wordings_updated_at_idx" ON "wordings" USING btree ("updated_at");
  CREATE INDEX "wordings_created_at_idx" ON "wordings" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_office_holders_fk" FOREIGN KEY ("office_holders_id") REFERENCES "public"."office_holders"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_wordings_fk" FOREIGN KEY ("wordings_id") REFERENCES "public"."wordings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_office_holders_id_idx" ON "payload_locked_documents_rels" USING btree ("office_holders_id");
  CREATE INDEX "payload_locked_documents_rels_wordings_id_idx" ON "payload_locked_documents_rels" USING btree ("wordings_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "office_holders" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "wordings" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "office_holders" CASCADE;
  DROP TABLE "wordings" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_office_holders_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_wordings_fk";
  
  DROP INDEX "payload_locked_documents_rels_office_holders_id_idx";
  DROP INDEX "payload_locked_documents_rels_wordings_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "office_holders_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "wordings_id";
  DROP TYPE "public"."enum_wordings_severity";`)
}
