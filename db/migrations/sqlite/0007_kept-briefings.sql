CREATE TABLE `briefing_files` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`run_id` integer NOT NULL,
	`format` text NOT NULL,
	`name_full` text NOT NULL,
	`name_ascii` text NOT NULL,
	`digest` text NOT NULL,
	`size` integer NOT NULL,
	`content` blob,
	FOREIGN KEY (`run_id`) REFERENCES `briefing_runs`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "briefing_files_digest_length" CHECK(length("briefing_files"."digest") = 64)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `briefing_files_format` ON `briefing_files` (`run_id`,`format`);--> statement-breakpoint
CREATE INDEX `briefing_files_digest` ON `briefing_files` (`digest`);--> statement-breakpoint
CREATE TABLE `briefing_runs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kept_id` integer NOT NULL,
	`due_at` text NOT NULL,
	`asked_by` integer,
	`name_zh` text NOT NULL,
	`name_en` text NOT NULL,
	`state` text NOT NULL,
	`tries` integer NOT NULL,
	`next_try_at` text,
	`started_at` text,
	`finished_at` text,
	`as_of` text NOT NULL,
	`known_at` text,
	`problem` text,
	FOREIGN KEY (`kept_id`) REFERENCES `kept_briefings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "briefing_runs_state" CHECK("briefing_runs"."state" in ('waiting', 'running', 'ok', 'failed'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `briefing_runs_due` ON `briefing_runs` (`kept_id`,`due_at`);--> statement-breakpoint
CREATE INDEX `briefing_runs_next` ON `briefing_runs` (`state`,`next_try_at`);--> statement-breakpoint
CREATE INDEX `briefing_runs_due_at` ON `briefing_runs` (`due_at`);--> statement-breakpoint
CREATE TABLE `kept_briefings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name_zh` text NOT NULL,
	`name_en` text NOT NULL,
	`template_code` text NOT NULL,
	`address` text NOT NULL,
	`formats` text NOT NULL,
	`schedule_kind` text NOT NULL,
	`schedule_day` integer,
	`schedule_time` text,
	`scheduled_at` text,
	`pinned` integer NOT NULL,
	`created_by` integer NOT NULL,
	`created_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`created_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kept_briefings_schedule_kind" CHECK("kept_briefings"."schedule_kind" in ('none', 'weekly', 'monthly')),
	CONSTRAINT "kept_briefings_schedule_whole" CHECK("kept_briefings"."schedule_kind" = 'none' or ("kept_briefings"."schedule_day" is not null and "kept_briefings"."schedule_time" is not null and "kept_briefings"."scheduled_at" is not null))
) STRICT;
