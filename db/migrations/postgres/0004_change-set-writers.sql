ALTER TABLE "change_sets" DROP CONSTRAINT "change_sets_two_people";--> statement-breakpoint
ALTER TABLE "changes" ADD COLUMN "written_by" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "stood_since" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_written_by_staff_id_fk" FOREIGN KEY ("written_by") REFERENCES "staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "changes_once" ON "changes" USING btree ("change_set_id","subject_code","target_key") WHERE "changes"."target_key" is not null;--> statement-breakpoint
CREATE INDEX "changes_applied" ON "changes" USING btree ("subject_code","applied_key");--> statement-breakpoint
ALTER TABLE "change_sets" ADD CONSTRAINT "change_sets_two_people" CHECK ("change_sets"."published_by" is null or "change_sets"."emergency_reason" is not null or ("change_sets"."published_by" <> "change_sets"."submitted_by" and "change_sets"."published_by" <> "change_sets"."author_id"));