import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum__series_v_version_numbering" AS ENUM('continuous', 'yearly', 'relaunched');
  CREATE TYPE "public"."enum__series_v_version_total_number_scope" AS ENUM('series', 'publication');
  CREATE TABLE "_experts_v_version_affiliations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"confirmed_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_experts_v_version_affiliations_locales" (
  	"title" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_experts_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_portrait_id" integer,
  	"version_contact_email" varchar,
  	"version_contact_phone" varchar,
  	"version_contact_remarks" varchar,
  	"version_slug" varchar,
  	"version_sort_key" varchar,
  	"version_stands_in_edition" boolean DEFAULT false,
  	"version_changed_by" varchar,
  	"version_changed_in" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_experts_v_locales" (
  	"version_name" varchar NOT NULL,
  	"version_biography" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_experts_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_media_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_licence_expires_on" timestamp(3) with time zone,
  	"version_sha256" varchar,
  	"version_changed_by" varchar,
  	"version_changed_in" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version_url" varchar,
  	"version_thumbnail_u_r_l" varchar,
  	"version_filename" varchar,
  	"version_mime_type" varchar,
  	"version_filesize" numeric,
  	"version_width" numeric,
  	"version_height" numeric,
  	"version_focal_x" numeric,
  	"version_focal_y" numeric,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_media_v_locales" (
  	"version_alt" varchar,
  	"version_caption" varchar,
  	"version_credit" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_series_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_numbering" "enum__series_v_version_numbering" DEFAULT 'continuous' NOT NULL,
  	"version_total_number_scope" "enum__series_v_version_total_number_scope" DEFAULT 'series' NOT NULL,
  	"version_slug" varchar,
  	"version_time_zone" varchar DEFAULT 'Asia/Shanghai' NOT NULL,
  	"version_opens_superseded" boolean DEFAULT false,
  	"version_stands_in_edition" boolean DEFAULT false,
  	"version_changed_by" varchar,
  	"version_changed_in" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_series_v_locales" (
  	"version_name" varchar NOT NULL,
  	"version_publication" varchar,
  	"version_description" varchar,
  	"version_number_label" varchar NOT NULL,
  	"version_lead_label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_series_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "_topics_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_changed_by" varchar,
  	"version_changed_in" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_topics_v_locales" (
  	"version_name" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  ALTER TABLE "issues" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_issues_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "questions" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_questions_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "answers" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_answers_v" ADD COLUMN "version_changed_in" varchar;
  ALTER TABLE "experts" ADD COLUMN "changed_by" varchar;
  ALTER TABLE "experts" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "media" ADD COLUMN "changed_by" varchar;
  ALTER TABLE "media" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "series" ADD COLUMN "changed_by" varchar;
  ALTER TABLE "series" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "topics" ADD COLUMN "changed_by" varchar;
  ALTER TABLE "topics" ADD COLUMN "changed_in" varchar;
  ALTER TABLE "_experts_v_version_affiliations" ADD CONSTRAINT "_experts_v_version_affiliations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_experts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_experts_v_version_affiliations_locales" ADD CONSTRAINT "_experts_v_version_affiliations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_experts_v_version_affiliations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_experts_v" ADD CONSTRAINT "_experts_v_parent_id_experts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."experts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_experts_v" ADD CONSTRAINT "_experts_v_version_portrait_id_media_id_fk" FOREIGN KEY ("version_portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_experts_v_locales" ADD CONSTRAINT "_experts_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_experts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_experts_v_texts" ADD CONSTRAINT "_experts_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_experts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_media_v" ADD CONSTRAINT "_media_v_parent_id_media_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_media_v_locales" ADD CONSTRAINT "_media_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_media_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_series_v" ADD CONSTRAINT "_series_v_parent_id_series_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_series_v_locales" ADD CONSTRAINT "_series_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_series_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_series_v_texts" ADD CONSTRAINT "_series_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_series_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v_locales" ADD CONSTRAINT "_topics_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "_experts_v_version_affiliations_order_idx" ON "_experts_v_version_affiliations" USING btree ("_order");
  CREATE INDEX "_experts_v_version_affiliations_parent_id_idx" ON "_experts_v_version_affiliations" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_experts_v_version_affiliations_locales_locale_parent_id_uni" ON "_experts_v_version_affiliations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_experts_v_parent_idx" ON "_experts_v" USING btree ("parent_id");
  CREATE INDEX "_experts_v_version_version_portrait_idx" ON "_experts_v" USING btree ("version_portrait_id");
  CREATE INDEX "_experts_v_version_version_slug_idx" ON "_experts_v" USING btree ("version_slug");
  CREATE INDEX "_experts_v_version_version_sort_key_idx" ON "_experts_v" USING btree ("version_sort_key");
  CREATE INDEX "_experts_v_version_version_stands_in_edition_idx" ON "_experts_v" USING btree ("version_stands_in_edition");
  CREATE INDEX "_experts_v_version_version_updated_at_idx" ON "_experts_v" USING btree ("version_updated_at");
  CREATE INDEX "_experts_v_version_version_created_at_idx" ON "_experts_v" USING btree ("version_created_at");
  CREATE INDEX "_experts_v_version_version_deleted_at_idx" ON "_experts_v" USING btree ("version_deleted_at");
  CREATE INDEX "_experts_v_created_at_idx" ON "_experts_v" USING btree ("created_at");
  CREATE INDEX "_experts_v_updated_at_idx" ON "_experts_v" USING btree ("updated_at");
  CREATE INDEX "_experts_v_version_version_name_idx" ON "_experts_v_locales" USING btree ("version_name","_locale");
  CREATE UNIQUE INDEX "_experts_v_locales_locale_parent_id_unique" ON "_experts_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_experts_v_texts_order_parent" ON "_experts_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_media_v_parent_idx" ON "_media_v" USING btree ("parent_id");
  CREATE INDEX "_media_v_version_version_sha256_idx" ON "_media_v" USING btree ("version_sha256");
  CREATE INDEX "_media_v_version_version_updated_at_idx" ON "_media_v" USING btree ("version_updated_at");
  CREATE INDEX "_media_v_version_version_created_at_idx" ON "_media_v" USING btree ("version_created_at");
  CREATE INDEX "_media_v_version_version_deleted_at_idx" ON "_media_v" USING btree ("version_deleted_at");
  CREATE INDEX "_media_v_version_version_filename_idx" ON "_media_v" USING btree ("version_filename");
  CREATE INDEX "_media_v_created_at_idx" ON "_media_v" USING btree ("created_at");
  CREATE INDEX "_media_v_updated_at_idx" ON "_media_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_media_v_locales_locale_parent_id_unique" ON "_media_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_series_v_parent_idx" ON "_series_v" USING btree ("parent_id");
  CREATE INDEX "_series_v_version_version_slug_idx" ON "_series_v" USING btree ("version_slug");
  CREATE INDEX "_series_v_version_version_stands_in_edition_idx" ON "_series_v" USING btree ("version_stands_in_edition");
  CREATE INDEX "_series_v_version_version_updated_at_idx" ON "_series_v" USING btree ("version_updated_at");
  CREATE INDEX "_series_v_version_version_created_at_idx" ON "_series_v" USING btree ("version_created_at");
  CREATE INDEX "_series_v_version_version_deleted_at_idx" ON "_series_v" USING btree ("version_deleted_at");
  CREATE INDEX "_series_v_created_at_idx" ON "_series_v" USING btree ("created_at");
  CREATE INDEX "_series_v_updated_at_idx" ON "_series_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_series_v_locales_locale_parent_id_unique" ON "_series_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_series_v_texts_order_parent" ON "_series_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_series_v_texts_locale_parent" ON "_series_v_texts" USING btree ("locale","parent_id");
  CREATE INDEX "_topics_v_parent_idx" ON "_topics_v" USING btree ("parent_id");
  CREATE INDEX "_topics_v_version_version_slug_idx" ON "_topics_v" USING btree ("version_slug");
  CREATE INDEX "_topics_v_version_version_updated_at_idx" ON "_topics_v" USING btree ("version_updated_at");
  CREATE INDEX "_topics_v_version_version_created_at_idx" ON "_topics_v" USING btree ("version_created_at");
  CREATE INDEX "_topics_v_version_version_deleted_at_idx" ON "_topics_v" USING btree ("version_deleted_at");
  CREATE INDEX "_topics_v_created_at_idx" ON "_topics_v" USING btree ("created_at");
  CREATE INDEX "_topics_v_updated_at_idx" ON "_topics_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_topics_v_locales_locale_parent_id_unique" ON "_topics_v_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "_experts_v_version_affiliations" CASCADE;
  DROP TABLE "_experts_v_version_affiliations_locales" CASCADE;
  DROP TABLE "_experts_v" CASCADE;
  DROP TABLE "_experts_v_locales" CASCADE;
  DROP TABLE "_experts_v_texts" CASCADE;
  DROP TABLE "_media_v" CASCADE;
  DROP TABLE "_media_v_locales" CASCADE;
  DROP TABLE "_series_v" CASCADE;
  DROP TABLE "_series_v_locales" CASCADE;
  DROP TABLE "_series_v_texts" CASCADE;
  DROP TABLE "_topics_v" CASCADE;
  DROP TABLE "_topics_v_locales" CASCADE;
  ALTER TABLE "issues" DROP COLUMN "changed_in";
  ALTER TABLE "_issues_v" DROP COLUMN "version_changed_in";
  ALTER TABLE "questions" DROP COLUMN "changed_in";
  ALTER TABLE "_questions_v" DROP COLUMN "version_changed_in";
  ALTER TABLE "answers" DROP COLUMN "changed_in";
  ALTER TABLE "_answers_v" DROP COLUMN "version_changed_in";
  ALTER TABLE "experts" DROP COLUMN "changed_by";
  ALTER TABLE "experts" DROP COLUMN "changed_in";
  ALTER TABLE "media" DROP COLUMN "changed_by";
  ALTER TABLE "media" DROP COLUMN "changed_in";
  ALTER TABLE "series" DROP COLUMN "changed_by";
  ALTER TABLE "series" DROP COLUMN "changed_in";
  ALTER TABLE "topics" DROP COLUMN "changed_by";
  ALTER TABLE "topics" DROP COLUMN "changed_in";
  DROP TYPE "public"."enum__series_v_version_numbering";
  DROP TYPE "public"."enum__series_v_version_total_number_scope";`)
}
