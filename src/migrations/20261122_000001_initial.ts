import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum_issues_pull_quotes_kind" AS ENUM('summary', 'quotation');
  CREATE TYPE "public"."enum_issues_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__issues_v_version_pull_quotes_kind" AS ENUM('summary', 'quotation');
  CREATE TYPE "public"."enum__issues_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__issues_v_published_locale" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum_questions_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__questions_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__questions_v_published_locale" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum_answers_kind" AS ENUM('answer', 'essay');
  CREATE TYPE "public"."enum_answers_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__answers_v_version_kind" AS ENUM('answer', 'essay');
  CREATE TYPE "public"."enum__answers_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__answers_v_published_locale" AS ENUM('zh', 'en');
  CREATE TYPE "public"."enum_series_numbering" AS ENUM('continuous', 'yearly', 'relaunched');
  CREATE TYPE "public"."enum_series_total_number_scope" AS ENUM('series', 'publication');
  CREATE TYPE "public"."enum_editions_kind" AS ENUM('first', 'correction', 'withdrawal', 'reinstatement', 'archive');
  CREATE TYPE "public"."enum_people_role" AS ENUM('admin', 'chief-editor', 'section-editor', 'editor', 'proofreader', 'reader');
  CREATE TABLE "issues_pull_quotes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_issues_pull_quotes_kind" DEFAULT 'summary'
  );
  
  CREATE TABLE "issues_pull_quotes_locales" (
  	"text" varchar,
  	"attribution" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "issues_credits" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "issues_credits_locales" (
  	"role" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "issues_blocks_question_entry" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"question_id" integer,
  	"block_name" varchar
  );
  
  CREATE TABLE "issues_blocks_essay_entry" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"essay_id" integer,
  	"block_name" varchar
  );
  
  CREATE TABLE "issues" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"series_id" integer,
  	"number" numeric,
  	"total_number" numeric,
  	"cover_id" integer,
  	"printed_on" timestamp(3) with time zone,
  	"slug" varchar,
  	"slug_fixed" boolean DEFAULT false,
  	"changed_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_issues_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "issues_locales" (
  	"kicker" varchar,
  	"title" varchar,
  	"subtitle" varchar,
  	"lead" jsonb,
  	"page_label" varchar,
  	"label_override" varchar,
  	"is_public" boolean DEFAULT false,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "issues_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "issues_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" integer,
  	"answers_id" integer
  );
  
  CREATE TABLE "_issues_v_version_pull_quotes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum__issues_v_version_pull_quotes_kind" DEFAULT 'summary',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_issues_v_version_pull_quotes_locales" (
  	"text" varchar,
  	"attribution" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_issues_v_version_credits" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_issues_v_version_credits_locales" (
  	"role" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_issues_v_blocks_question_entry" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"question_id" integer,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_issues_v_blocks_essay_entry" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"essay_id" integer,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_issues_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_series_id" integer,
  	"version_number" numeric,
  	"version_total_number" numeric,
  	"version_cover_id" integer,
  	"version_printed_on" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_slug_fixed" boolean DEFAULT false,
  	"version_changed_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__issues_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__issues_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_issues_v_locales" (
  	"version_kicker" varchar,
  	"version_title" varchar,
  	"version_subtitle" varchar,
  	"version_lead" jsonb,
  	"version_page_label" varchar,
  	"version_label_override" varchar,
  	"version_is_public" boolean DEFAULT false,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_issues_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "_issues_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" integer,
  	"answers_id" integer
  );
  
  CREATE TABLE "questions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"issue_id" integer,
  	"changed_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_questions_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "questions_locales" (
  	"text" varchar,
  	"is_public" boolean DEFAULT false,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_questions_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_issue_id" integer,
  	"version_changed_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__questions_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__questions_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_questions_v_locales" (
  	"version_text" varchar,
  	"version_is_public" boolean DEFAULT false,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "answers_bylines" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"expert_id" integer
  );
  
  CREATE TABLE "answers_bylines_locales" (
  	"name" varchar,
  	"titles_as_printed" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "answers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_answers_kind" DEFAULT 'answer',
  	"issue_id" integer,
  	"question_id" integer,
  	"slug" varchar,
  	"slug_fixed" boolean DEFAULT false,
  	"list_title" varchar,
  	"changed_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_answers_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "answers_locales" (
  	"headline" varchar,
  	"body" jsonb,
  	"author_note" varchar,
  	"is_public" boolean DEFAULT false,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "answers_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "_answers_v_version_bylines" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"expert_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_answers_v_version_bylines_locales" (
  	"name" varchar,
  	"titles_as_printed" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_answers_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_kind" "enum__answers_v_version_kind" DEFAULT 'answer',
  	"version_issue_id" integer,
  	"version_question_id" integer,
  	"version_slug" varchar,
  	"version_slug_fixed" boolean DEFAULT false,
  	"version_list_title" varchar,
  	"version_changed_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__answers_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__answers_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_answers_v_locales" (
  	"version_headline" varchar,
  	"version_body" jsonb,
  	"version_author_note" varchar,
  	"version_is_public" boolean DEFAULT false,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_answers_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "experts_affiliations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"confirmed_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "experts_affiliations_locales" (
  	"title" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "experts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"portrait_id" integer,
  	"contact_email" varchar,
  	"contact_phone" varchar,
  	"contact_remarks" varchar,
  	"slug" varchar,
  	"sort_key" varchar,
  	"stands_in_edition" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "experts_locales" (
  	"name" varchar NOT NULL,
  	"biography" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "experts_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"licence_expires_on" timestamp(3) with time zone,
  	"sha256" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar,
  	"caption" varchar,
  	"credit" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "series" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"numbering" "enum_series_numbering" DEFAULT 'continuous' NOT NULL,
  	"total_number_scope" "enum_series_total_number_scope" DEFAULT 'series' NOT NULL,
  	"slug" varchar,
  	"time_zone" varchar DEFAULT 'Asia/Shanghai' NOT NULL,
  	"stands_in_edition" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "series_locales" (
  	"name" varchar NOT NULL,
  	"publication" varchar,
  	"description" varchar,
  	"number_label" varchar NOT NULL,
  	"lead_label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "series_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "topics" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "topics_locales" (
  	"name" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "editions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"label" varchar,
  	"series" varchar NOT NULL,
  	"issue_id" numeric NOT NULL,
  	"issue_slug" varchar NOT NULL,
  	"year" numeric,
  	"locale" varchar NOT NULL,
  	"revision" numeric NOT NULL,
  	"kind" "enum_editions_kind" NOT NULL,
  	"content_hash" varchar,
  	"notice" varchar,
  	"published_at" timestamp(3) with time zone NOT NULL,
  	"published_by" varchar NOT NULL,
  	"record_head" varchar,
  	"addresses" jsonb NOT NULL,
  	"documents" jsonb NOT NULL,
  	"superseded" boolean DEFAULT false NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "editions_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "contents" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"body" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "people_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "people" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_people_role" DEFAULT 'reader' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"enable_a_p_i_key" boolean,
  	"api_key" varchar,
  	"api_key_index" varchar,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"experts_id" integer,
  	"media_id" integer,
  	"series_id" integer,
  	"topics_id" integer,
  	"editions_id" integer,
  	"contents_id" varchar,
  	"people_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "issues_pull_quotes" ADD CONSTRAINT "issues_pull_quotes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "issues_pull_quotes_locales" ADD CONSTRAINT "issues_pull_quotes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."issues_pull_quotes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "issues_credits" ADD CONSTRAINT "issues_credits_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "issues_credits_locales" ADD CONSTRAINT "issues_credits_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."issues_credits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "issues_blocks_question_entry" ADD CONSTRAINT "issues_blocks_question_entry_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "issues_blocks_question_entry" ADD CONSTRAINT "issues_blocks_question_entry_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "issues_blocks_essay_entry" ADD CONSTRAINT "issues_blocks_essay_entry_essay_id_answers_id_fk" FOREIGN KEY ("essay_id") REFERENCES "public"."answers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "issues_blocks_essay_entry" ADD CONSTRAINT "issues_blocks_essay_entry_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "issues" ADD CONSTRAINT "issues_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "issues" ADD CONSTRAINT "issues_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "issues_locales" ADD CONSTRAINT "issues_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "issues_texts" ADD CONSTRAINT "issues_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "issues_rels" ADD CONSTRAINT "issues_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "issues_rels" ADD CONSTRAINT "issues_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "issues_rels" ADD CONSTRAINT "issues_rels_answers_fk" FOREIGN KEY ("answers_id") REFERENCES "public"."answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_issues_v_version_pull_quotes" ADD CONSTRAINT "_issues_v_version_pull_quotes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_issues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_issues_v_version_pull_quotes_locales" ADD CONSTRAINT "_issues_v_version_pull_quotes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_issues_v_version_pull_quotes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_issues_v_version_credits" ADD CONSTRAINT "_issues_v_version_credits_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_issues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_issues_v_version_credits_locales" ADD CONSTRAINT "_issues_v_version_credits_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_issues_v_version_credits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_issues_v_blocks_question_entry" ADD CONSTRAINT "_issues_v_blocks_question_entry_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_issues_v_blocks_question_entry" ADD CONSTRAINT "_issues_v_blocks_question_entry_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_issues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_issues_v_blocks_essay_entry" ADD CONSTRAINT "_issues_v_blocks_essay_entry_essay_id_answers_id_fk" FOREIGN KEY ("essay_id") REFERENCES "public"."answers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_issues_v_blocks_essay_entry" ADD CONSTRAINT "_issues_v_blocks_essay_entry_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_issues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_issues_v" ADD CONSTRAINT "_issues_v_parent_id_issues_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."issues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_issues_v" ADD CONSTRAINT "_issues_v_version_series_id_series_id_fk" FOREIGN KEY ("version_series_id") REFERENCES "public"."series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_issues_v" ADD CONSTRAINT "_issues_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_issues_v_locales" ADD CONSTRAINT "_issues_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_issues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_issues_v_texts" ADD CONSTRAINT "_issues_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_issues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_issues_v_rels" ADD CONSTRAINT "_issues_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_issues_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_issues_v_rels" ADD CONSTRAINT "_issues_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_issues_v_rels" ADD CONSTRAINT "_issues_v_rels_answers_fk" FOREIGN KEY ("answers_id") REFERENCES "public"."answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "questions" ADD CONSTRAINT "questions_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "questions_locales" ADD CONSTRAINT "questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_questions_v" ADD CONSTRAINT "_questions_v_parent_id_questions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."questions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_questions_v" ADD CONSTRAINT "_questions_v_version_issue_id_issues_id_fk" FOREIGN KEY ("version_issue_id") REFERENCES "public"."issues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_questions_v_locales" ADD CONSTRAINT "_questions_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_questions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "answers_bylines" ADD CONSTRAINT "answers_bylines_expert_id_experts_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."experts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "answers_bylines" ADD CONSTRAINT "answers_bylines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "answers_bylines_locales" ADD CONSTRAINT "answers_bylines_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."answers_bylines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "answers" ADD CONSTRAINT "answers_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "answers" ADD CONSTRAINT "answers_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "answers_locales" ADD CONSTRAINT "answers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "answers_texts" ADD CONSTRAINT "answers_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_answers_v_version_bylines" ADD CONSTRAINT "_answers_v_version_bylines_expert_id_experts_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."experts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_answers_v_version_bylines" ADD CONSTRAINT "_answers_v_version_bylines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_answers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_answers_v_version_bylines_locales" ADD CONSTRAINT "_answers_v_version_bylines_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_answers_v_version_bylines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_answers_v" ADD CONSTRAINT "_answers_v_parent_id_answers_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."answers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_answers_v" ADD CONSTRAINT "_answers_v_version_issue_id_issues_id_fk" FOREIGN KEY ("version_issue_id") REFERENCES "public"."issues"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_answers_v" ADD CONSTRAINT "_answers_v_version_question_id_questions_id_fk" FOREIGN KEY ("version_question_id") REFERENCES "public"."questions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_answers_v_locales" ADD CONSTRAINT "_answers_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_answers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_answers_v_texts" ADD CONSTRAINT "_answers_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_answers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "experts_affiliations" ADD CONSTRAINT "experts_affiliations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."experts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "experts_affiliations_locales" ADD CONSTRAINT "experts_affiliations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."experts_affiliations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "experts" ADD CONSTRAINT "experts_portrait_id_media_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "experts_locales" ADD CONSTRAINT "experts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."experts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "experts_texts" ADD CONSTRAINT "experts_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."experts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "series_locales" ADD CONSTRAINT "series_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "series_texts" ADD CONSTRAINT "series_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_locales" ADD CONSTRAINT "topics_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editions_texts" ADD CONSTRAINT "editions_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_sessions" ADD CONSTRAINT "people_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_experts_fk" FOREIGN KEY ("experts_id") REFERENCES "public"."experts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_series_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_editions_fk" FOREIGN KEY ("editions_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contents_fk" FOREIGN KEY ("contents_id") REFERENCES "public"."contents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "issues_pull_quotes_order_idx" ON "issues_pull_quotes" USING btree ("_order");
  CREATE INDEX "issues_pull_quotes_parent_id_idx" ON "issues_pull_quotes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "issues_pull_quotes_locales_locale_parent_id_unique" ON "issues_pull_quotes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "issues_credits_order_idx" ON "issues_credits" USING btree ("_order");
  CREATE INDEX "issues_credits_parent_id_idx" ON "issues_credits" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "issues_credits_locales_locale_parent_id_unique" ON "issues_credits_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "issues_blocks_question_entry_order_idx" ON "issues_blocks_question_entry" USING btree ("_order");
  CREATE INDEX "issues_blocks_question_entry_parent_id_idx" ON "issues_blocks_question_entry" USING btree ("_parent_id");
  CREATE INDEX "issues_blocks_question_entry_path_idx" ON "issues_blocks_question_entry" USING btree ("_path");
  CREATE INDEX "issues_blocks_question_entry_question_idx" ON "issues_blocks_question_entry" USING btree ("question_id");
  CREATE INDEX "issues_blocks_essay_entry_order_idx" ON "issues_blocks_essay_entry" USING btree ("_order");
  CREATE INDEX "issues_blocks_essay_entry_parent_id_idx" ON "issues_blocks_essay_entry" USING btree ("_parent_id");
  CREATE INDEX "issues_blocks_essay_entry_path_idx" ON "issues_blocks_essay_entry" USING btree ("_path");
  CREATE INDEX "issues_blocks_essay_entry_essay_idx" ON "issues_blocks_essay_entry" USING btree ("essay_id");
  CREATE INDEX "issues_series_idx" ON "issues" USING btree ("series_id");
  CREATE INDEX "issues_number_idx" ON "issues" USING btree ("number");
  CREATE INDEX "issues_total_number_idx" ON "issues" USING btree ("total_number");
  CREATE INDEX "issues_cover_idx" ON "issues" USING btree ("cover_id");
  CREATE INDEX "issues_slug_idx" ON "issues" USING btree ("slug");
  CREATE INDEX "issues_updated_at_idx" ON "issues" USING btree ("updated_at");
  CREATE INDEX "issues_created_at_idx" ON "issues" USING btree ("created_at");
  CREATE INDEX "issues_deleted_at_idx" ON "issues" USING btree ("deleted_at");
  CREATE INDEX "issues__status_idx" ON "issues" USING btree ("_status");
  CREATE UNIQUE INDEX "issues_locales_locale_parent_id_unique" ON "issues_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "issues_texts_order_parent" ON "issues_texts" USING btree ("order","parent_id");
  CREATE INDEX "issues_texts_locale_parent" ON "issues_texts" USING btree ("locale","parent_id");
  CREATE INDEX "issues_rels_order_idx" ON "issues_rels" USING btree ("order");
  CREATE INDEX "issues_rels_parent_idx" ON "issues_rels" USING btree ("parent_id");
  CREATE INDEX "issues_rels_path_idx" ON "issues_rels" USING btree ("path");
  CREATE INDEX "issues_rels_topics_id_idx" ON "issues_rels" USING btree ("topics_id");
  CREATE INDEX "issues_rels_answers_id_idx" ON "issues_rels" USING btree ("answers_id");
  CREATE INDEX "_issues_v_version_pull_quotes_order_idx" ON "_issues_v_version_pull_quotes" USING btree ("_order");
  CREATE INDEX "_issues_v_version_pull_quotes_parent_id_idx" ON "_issues_v_version_pull_quotes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_issues_v_version_pull_quotes_locales_locale_parent_id_uniqu" ON "_issues_v_version_pull_quotes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_issues_v_version_credits_order_idx" ON "_issues_v_version_credits" USING btree ("_order");
  CREATE INDEX "_issues_v_version_credits_parent_id_idx" ON "_issues_v_version_credits" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_issues_v_version_credits_locales_locale_parent_id_unique" ON "_issues_v_version_credits_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_issues_v_blocks_question_entry_order_idx" ON "_issues_v_blocks_question_entry" USING btree ("_order");
  CREATE INDEX "_issues_v_blocks_question_entry_parent_id_idx" ON "_issues_v_blocks_question_entry" USING btree ("_parent_id");
  CREATE INDEX "_issues_v_blocks_question_entry_path_idx" ON "_issues_v_blocks_question_entry" USING btree ("_path");
  CREATE INDEX "_issues_v_blocks_question_entry_question_idx" ON "_issues_v_blocks_question_entry" USING btree ("question_id");
  CREATE INDEX "_issues_v_blocks_essay_entry_order_idx" ON "_issues_v_blocks_essay_entry" USING btree ("_order");
  CREATE INDEX "_issues_v_blocks_essay_entry_parent_id_idx" ON "_issues_v_blocks_essay_entry" USING btree ("_parent_id");
  CREATE INDEX "_issues_v_blocks_essay_entry_path_idx" ON "_issues_v_blocks_essay_entry" USING btree ("_path");
  CREATE INDEX "_issues_v_blocks_essay_entry_essay_idx" ON "_issues_v_blocks_essay_entry" USING btree ("essay_id");
  CREATE INDEX "_issues_v_parent_idx" ON "_issues_v" USING btree ("parent_id");
  CREATE INDEX "_issues_v_version_version_series_idx" ON "_issues_v" USING btree ("version_series_id");
  CREATE INDEX "_issues_v_version_version_number_idx" ON "_issues_v" USING btree ("version_number");
  CREATE INDEX "_issues_v_version_version_total_number_idx" ON "_issues_v" USING btree ("version_total_number");
  CREATE INDEX "_issues_v_version_version_cover_idx" ON "_issues_v" USING btree ("version_cover_id");
  CREATE INDEX "_issues_v_version_version_slug_idx" ON "_issues_v" USING btree ("version_slug");
  CREATE INDEX "_issues_v_version_version_updated_at_idx" ON "_issues_v" USING btree ("version_updated_at");
  CREATE INDEX "_issues_v_version_version_created_at_idx" ON "_issues_v" USING btree ("version_created_at");
  CREATE INDEX "_issues_v_version_version_deleted_at_idx" ON "_issues_v" USING btree ("version_deleted_at");
  CREATE INDEX "_issues_v_version_version__status_idx" ON "_issues_v" USING btree ("version__status");
  CREATE INDEX "_issues_v_created_at_idx" ON "_issues_v" USING btree ("created_at");
  CREATE INDEX "_issues_v_updated_at_idx" ON "_issues_v" USING btree ("updated_at");
  CREATE INDEX "_issues_v_snapshot_idx" ON "_issues_v" USING btree ("snapshot");
  CREATE INDEX "_issues_v_published_locale_idx" ON "_issues_v" USING btree ("published_locale");
  CREATE INDEX "_issues_v_latest_idx" ON "_issues_v" USING btree ("latest");
  CREATE INDEX "_issues_v_autosave_idx" ON "_issues_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_issues_v_locales_locale_parent_id_unique" ON "_issues_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_issues_v_texts_order_parent" ON "_issues_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_issues_v_texts_locale_parent" ON "_issues_v_texts" USING btree ("locale","parent_id");
  CREATE INDEX "_issues_v_rels_order_idx" ON "_issues_v_rels" USING btree ("order");
  CREATE INDEX "_issues_v_rels_parent_idx" ON "_issues_v_rels" USING btree ("parent_id");
  CREATE INDEX "_issues_v_rels_path_idx" ON "_issues_v_rels" USING btree ("path");
  CREATE INDEX "_issues_v_rels_topics_id_idx" ON "_issues_v_rels" USING btree ("topics_id");
  CREATE INDEX "_issues_v_rels_answers_id_idx" ON "_issues_v_rels" USING btree ("answers_id");
  CREATE INDEX "questions_issue_idx" ON "questions" USING btree ("issue_id");
  CREATE INDEX "questions_updated_at_idx" ON "questions" USING btree ("updated_at");
  CREATE INDEX "questions_created_at_idx" ON "questions" USING btree ("created_at");
  CREATE INDEX "questions_deleted_at_idx" ON "questions" USING btree ("deleted_at");
  CREATE INDEX "questions__status_idx" ON "questions" USING btree ("_status");
  CREATE UNIQUE INDEX "questions_locales_locale_parent_id_unique" ON "questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_questions_v_parent_idx" ON "_questions_v" USING btree ("parent_id");
  CREATE INDEX "_questions_v_version_version_issue_idx" ON "_questions_v" USING btree ("version_issue_id");
  CREATE INDEX "_questions_v_version_version_updated_at_idx" ON "_questions_v" USING btree ("version_updated_at");
  CREATE INDEX "_questions_v_version_version_created_at_idx" ON "_questions_v" USING btree ("version_created_at");
  CREATE INDEX "_questions_v_version_version_deleted_at_idx" ON "_questions_v" USING btree ("version_deleted_at");
  CREATE INDEX "_questions_v_version_version__status_idx" ON "_questions_v" USING btree ("version__status");
  CREATE INDEX "_questions_v_created_at_idx" ON "_questions_v" USING btree ("created_at");
  CREATE INDEX "_questions_v_updated_at_idx" ON "_questions_v" USING btree ("updated_at");
  CREATE INDEX "_questions_v_snapshot_idx" ON "_questions_v" USING btree ("snapshot");
  CREATE INDEX "_questions_v_published_locale_idx" ON "_questions_v" USING btree ("published_locale");
  CREATE INDEX "_questions_v_latest_idx" ON "_questions_v" USING btree ("latest");
  CREATE INDEX "_questions_v_autosave_idx" ON "_questions_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_questions_v_locales_locale_parent_id_unique" ON "_questions_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "answers_bylines_order_idx" ON "answers_bylines" USING btree ("_order");
  CREATE INDEX "answers_bylines_parent_id_idx" ON "answers_bylines" USING btree ("_parent_id");
  CREATE INDEX "answers_bylines_expert_idx" ON "answers_bylines" USING btree ("expert_id");
  CREATE UNIQUE INDEX "answers_bylines_locales_locale_parent_id_unique" ON "answers_bylines_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "answers_issue_idx" ON "answers" USING btree ("issue_id");
  CREATE INDEX "answers_question_idx" ON "answers" USING btree ("question_id");
  CREATE INDEX "answers_slug_idx" ON "answers" USING btree ("slug");
  CREATE INDEX "answers_updated_at_idx" ON "answers" USING btree ("updated_at");
  CREATE INDEX "answers_created_at_idx" ON "answers" USING btree ("created_at");
  CREATE INDEX "answers_deleted_at_idx" ON "answers" USING btree ("deleted_at");
  CREATE INDEX "answers__status_idx" ON "answers" USING btree ("_status");
  CREATE UNIQUE INDEX "answers_locales_locale_parent_id_unique" ON "answers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "answers_texts_order_parent" ON "answers_texts" USING btree ("order","parent_id");
  CREATE INDEX "answers_texts_locale_parent" ON "answers_texts" USING btree ("locale","parent_id");
  CREATE INDEX "_answers_v_version_bylines_order_idx" ON "_answers_v_version_bylines" USING btree ("_order");
  CREATE INDEX "_answers_v_version_bylines_parent_id_idx" ON "_answers_v_version_bylines" USING btree ("_parent_id");
  CREATE INDEX "_answers_v_version_bylines_expert_idx" ON "_answers_v_version_bylines" USING btree ("expert_id");
  CREATE UNIQUE INDEX "_answers_v_version_bylines_locales_locale_parent_id_unique" ON "_answers_v_version_bylines_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_answers_v_parent_idx" ON "_answers_v" USING btree ("parent_id");
  CREATE INDEX "_answers_v_version_version_issue_idx" ON "_answers_v" USING btree ("version_issue_id");
  CREATE INDEX "_answers_v_version_version_question_idx" ON "_answers_v" USING btree ("version_question_id");
  CREATE INDEX "_answers_v_version_version_slug_idx" ON "_answers_v" USING btree ("version_slug");
  CREATE INDEX "_answers_v_version_version_updated_at_idx" ON "_answers_v" USING btree ("version_updated_at");
  CREATE INDEX "_answers_v_version_version_created_at_idx" ON "_answers_v" USING btree ("version_created_at");
  CREATE INDEX "_answers_v_version_version_deleted_at_idx" ON "_answers_v" USING btree ("version_deleted_at");
  CREATE INDEX "_answers_v_version_version__status_idx" ON "_answers_v" USING btree ("version__status");
  CREATE INDEX "_answers_v_created_at_idx" ON "_answers_v" USING btree ("created_at");
  CREATE INDEX "_answers_v_updated_at_idx" ON "_answers_v" USING btree ("updated_at");
  CREATE INDEX "_answers_v_snapshot_idx" ON "_answers_v" USING btree ("snapshot");
  CREATE INDEX "_answers_v_published_locale_idx" ON "_answers_v" USING btree ("published_locale");
  CREATE INDEX "_answers_v_latest_idx" ON "_answers_v" USING btree ("latest");
  CREATE INDEX "_answers_v_autosave_idx" ON "_answers_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_answers_v_locales_locale_parent_id_unique" ON "_answers_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_answers_v_texts_order_parent" ON "_answers_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_answers_v_texts_locale_parent" ON "_answers_v_texts" USING btree ("locale","parent_id");
  CREATE INDEX "experts_affiliations_order_idx" ON "experts_affiliations" USING btree ("_order");
  CREATE INDEX "experts_affiliations_parent_id_idx" ON "experts_affiliations" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "experts_affiliations_locales_locale_parent_id_unique" ON "experts_affiliations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "experts_portrait_idx" ON "experts" USING btree ("portrait_id");
  CREATE UNIQUE INDEX "experts_slug_idx" ON "experts" USING btree ("slug");
  CREATE INDEX "experts_sort_key_idx" ON "experts" USING btree ("sort_key");
  CREATE INDEX "experts_stands_in_edition_idx" ON "experts" USING btree ("stands_in_edition");
  CREATE INDEX "experts_updated_at_idx" ON "experts" USING btree ("updated_at");
  CREATE INDEX "experts_created_at_idx" ON "experts" USING btree ("created_at");
  CREATE INDEX "experts_deleted_at_idx" ON "experts" USING btree ("deleted_at");
  CREATE INDEX "experts_name_idx" ON "experts_locales" USING btree ("name","_locale");
  CREATE UNIQUE INDEX "experts_locales_locale_parent_id_unique" ON "experts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "experts_texts_order_parent" ON "experts_texts" USING btree ("order","parent_id");
  CREATE INDEX "media_sha256_idx" ON "media" USING btree ("sha256");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "series_slug_idx" ON "series" USING btree ("slug");
  CREATE INDEX "series_stands_in_edition_idx" ON "series" USING btree ("stands_in_edition");
  CREATE INDEX "series_updated_at_idx" ON "series" USING btree ("updated_at");
  CREATE INDEX "series_created_at_idx" ON "series" USING btree ("created_at");
  CREATE INDEX "series_deleted_at_idx" ON "series" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "series_locales_locale_parent_id_unique" ON "series_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "series_texts_order_parent" ON "series_texts" USING btree ("order","parent_id");
  CREATE INDEX "series_texts_locale_parent" ON "series_texts" USING btree ("locale","parent_id");
  CREATE UNIQUE INDEX "topics_slug_idx" ON "topics" USING btree ("slug");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE INDEX "topics_deleted_at_idx" ON "topics" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "topics_locales_locale_parent_id_unique" ON "topics_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "editions_series_idx" ON "editions" USING btree ("series");
  CREATE INDEX "editions_issue_id_idx" ON "editions" USING btree ("issue_id");
  CREATE INDEX "editions_issue_slug_idx" ON "editions" USING btree ("issue_slug");
  CREATE INDEX "editions_year_idx" ON "editions" USING btree ("year");
  CREATE INDEX "editions_locale_idx" ON "editions" USING btree ("locale");
  CREATE INDEX "editions_content_hash_idx" ON "editions" USING btree ("content_hash");
  CREATE INDEX "editions_published_at_idx" ON "editions" USING btree ("published_at");
  CREATE INDEX "editions_superseded_idx" ON "editions" USING btree ("superseded");
  CREATE INDEX "editions_updated_at_idx" ON "editions" USING btree ("updated_at");
  CREATE INDEX "editions_created_at_idx" ON "editions" USING btree ("created_at");
  CREATE UNIQUE INDEX "issueId_locale_revision_idx" ON "editions" USING btree ("issue_id","locale","revision");
  CREATE INDEX "editions_texts_order_parent" ON "editions_texts" USING btree ("order","parent_id");
  CREATE INDEX "contents_updated_at_idx" ON "contents" USING btree ("updated_at");
  CREATE INDEX "contents_created_at_idx" ON "contents" USING btree ("created_at");
  CREATE INDEX "people_sessions_order_idx" ON "people_sessions" USING btree ("_order");
  CREATE INDEX "people_sessions_parent_id_idx" ON "people_sessions" USING btree ("_parent_id");
  CREATE INDEX "people_updated_at_idx" ON "people" USING btree ("updated_at");
  CREATE INDEX "people_created_at_idx" ON "people" USING btree ("created_at");
  CREATE UNIQUE INDEX "people_email_idx" ON "people" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_experts_id_idx" ON "payload_locked_documents_rels" USING btree ("experts_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_series_id_idx" ON "payload_locked_documents_rels" USING btree ("series_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_editions_id_idx" ON "payload_locked_documents_rels" USING btree ("editions_id");
  CREATE INDEX "payload_locked_documents_rels_contents_id_idx" ON "payload_locked_documents_rels" USING btree ("contents_id");
  CREATE INDEX "payload_locked_documents_rels_people_id_idx" ON "payload_locked_documents_rels" USING btree ("people_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_people_id_idx" ON "payload_preferences_rels" USING btree ("people_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "issues_pull_quotes" CASCADE;
  DROP TABLE "issues_pull_quotes_locales" CASCADE;
  DROP TABLE "issues_credits" CASCADE;
  DROP TABLE "issues_credits_locales" CASCADE;
  DROP TABLE "issues_blocks_question_entry" CASCADE;
  DROP TABLE "issues_blocks_essay_entry" CASCADE;
  DROP TABLE "issues" CASCADE;
  DROP TABLE "issues_locales" CASCADE;
  DROP TABLE "issues_texts" CASCADE;
  DROP TABLE "issues_rels" CASCADE;
  DROP TABLE "_issues_v_version_pull_quotes" CASCADE;
  DROP TABLE "_issues_v_version_pull_quotes_locales" CASCADE;
  DROP TABLE "_issues_v_version_credits" CASCADE;
  DROP TABLE "_issues_v_version_credits_locales" CASCADE;
  DROP TABLE "_issues_v_blocks_question_entry" CASCADE;
  DROP TABLE "_issues_v_blocks_essay_entry" CASCADE;
  DROP TABLE "_issues_v" CASCADE;
  DROP TABLE "_issues_v_locales" CASCADE;
  DROP TABLE "_issues_v_texts" CASCADE;
  DROP TABLE "_issues_v_rels" CASCADE;
  DROP TABLE "questions" CASCADE;
  DROP TABLE "questions_locales" CASCADE;
  DROP TABLE "_questions_v" CASCADE;
  DROP TABLE "_questions_v_locales" CASCADE;
  DROP TABLE "answers_bylines" CASCADE;
  DROP TABLE "answers_bylines_locales" CASCADE;
  DROP TABLE "answers" CASCADE;
  DROP TABLE "answers_locales" CASCADE;
  DROP TABLE "answers_texts" CASCADE;
  DROP TABLE "_answers_v_version_bylines" CASCADE;
  DROP TABLE "_answers_v_version_bylines_locales" CASCADE;
  DROP TABLE "_answers_v" CASCADE;
  DROP TABLE "_answers_v_locales" CASCADE;
  DROP TABLE "_answers_v_texts" CASCADE;
  DROP TABLE "experts_affiliations" CASCADE;
  DROP TABLE "experts_affiliations_locales" CASCADE;
  DROP TABLE "experts" CASCADE;
  DROP TABLE "experts_locales" CASCADE;
  DROP TABLE "experts_texts" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "series" CASCADE;
  DROP TABLE "series_locales" CASCADE;
  DROP TABLE "series_texts" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "topics_locales" CASCADE;
  DROP TABLE "editions" CASCADE;
  DROP TABLE "editions_texts" CASCADE;
  DROP TABLE "contents" CASCADE;
  DROP TABLE "people_sessions" CASCADE;
  DROP TABLE "people" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_issues_pull_quotes_kind";
  DROP TYPE "public"."enum_issues_status";
  DROP TYPE "public"."enum__issues_v_version_pull_quotes_kind";
  DROP TYPE "public"."enum__issues_v_version_status";
  DROP TYPE "public"."enum__issues_v_published_locale";
  DROP TYPE "public"."enum_questions_status";
  DROP TYPE "public"."enum__questions_v_version_status";
  DROP TYPE "public"."enum__questions_v_published_locale";
  DROP TYPE "public"."enum_answers_kind";
  DROP TYPE "public"."enum_answers_status";
  DROP TYPE "public"."enum__answers_v_version_kind";
  DROP TYPE "public"."enum__answers_v_version_status";
  DROP TYPE "public"."enum__answers_v_published_locale";
  DROP TYPE "public"."enum_series_numbering";
  DROP TYPE "public"."enum_series_total_number_scope";
  DROP TYPE "public"."enum_editions_kind";
  DROP TYPE "public"."enum_people_role";`)
}
