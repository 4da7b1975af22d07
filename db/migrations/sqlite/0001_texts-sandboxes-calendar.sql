CREATE TABLE `agenda_items` (
	`meeting_id` integer NOT NULL,
	`position` integer NOT NULL,
	`bill_id` integer,
	`words` text NOT NULL,
	`state_code` text NOT NULL,
	PRIMARY KEY(`meeting_id`, `position`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `meeting_states`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `agenda_items_bill` ON `agenda_items` (`bill_id`);--> statement-breakpoint
CREATE TABLE `articles` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`version_id` integer NOT NULL,
	`position` integer NOT NULL,
	`number` text NOT NULL,
	`sort_key` text NOT NULL,
	`chapter` text,
	`words` text NOT NULL,
	`reason` text,
	FOREIGN KEY (`version_id`) REFERENCES `text_versions`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_number` ON `articles` (`version_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `articles_position` ON `articles` (`version_id`,`position`);--> statement-breakpoint
CREATE TABLE `document_kinds` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `documents` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`bill_id` integer NOT NULL,
	`kind_code` text NOT NULL,
	`dated_on` text NOT NULL,
	`title_zh` text NOT NULL,
	`title_en` text NOT NULL,
	`agency_code` text,
	`due_on` text,
	`replied_on` text,
	`source_key` text NOT NULL,
	`locator` text,
	`address` text,
	`recorded_at` text NOT NULL,
	FOREIGN KEY (`bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kind_code`) REFERENCES `document_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_code`) REFERENCES `agencies`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_key`) REFERENCES `sources`(`key`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `documents_bill` ON `documents` (`bill_id`,`dated_on`);--> statement-breakpoint
CREATE TABLE `exemptions` (
	`experiment_id` integer NOT NULL,
	`position` integer NOT NULL,
	`law` text NOT NULL,
	`article` text,
	`note_zh` text,
	`note_en` text,
	`settled_by_bill_id` integer,
	`settled_article` text,
	`settled_note_zh` text,
	`settled_note_en` text,
	PRIMARY KEY(`experiment_id`, `position`),
	FOREIGN KEY (`experiment_id`) REFERENCES `experiments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by_bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `experiment_codes` (
	`code` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `experiment_event_sources` (
	`event_id` integer NOT NULL,
	`position` integer NOT NULL,
	`source_key` text NOT NULL,
	`locator` text,
	`address` text,
	`grade_code` text NOT NULL,
	PRIMARY KEY(`event_id`, `position`),
	FOREIGN KEY (`event_id`) REFERENCES `experiment_events`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_key`) REFERENCES `sources`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`grade_code`) REFERENCES `grades`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `experiment_events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`experiment_id` integer NOT NULL,
	`code` text NOT NULL,
	`happened_on` text NOT NULL,
	`precision_code` text NOT NULL,
	`day_order` integer NOT NULL,
	`until_on` text,
	`branch` text,
	`note_zh` text,
	`note_en` text,
	`recorded_at` text NOT NULL,
	`retracted_at` text,
	FOREIGN KEY (`experiment_id`) REFERENCES `experiments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`code`) REFERENCES `experiment_codes`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`precision_code`) REFERENCES `precisions`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "experiment_events_branch" CHECK("experiment_events"."branch" in ('ordinary', 'law_change'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `experiment_events_day_order` ON `experiment_events` (`experiment_id`,`happened_on`,`day_order`) WHERE "experiment_events"."retracted_at" is null;--> statement-breakpoint
CREATE INDEX `experiment_events_experiment` ON `experiment_events` (`experiment_id`,`happened_on`,`day_order`);--> statement-breakpoint
CREATE TABLE `experiments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`act_bill_id` integer,
	`channel` text NOT NULL,
	`title_zh` text NOT NULL,
	`title_en` text NOT NULL,
	`applicant_zh` text,
	`applicant_en` text,
	`content_zh` text,
	`content_en` text,
	`scope_zh` text,
	`scope_en` text,
	`prose_zh` text NOT NULL,
	`prose_en` text NOT NULL,
	`needs_law_change` integer,
	`recorded_at` text NOT NULL,
	FOREIGN KEY (`act_bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "experiments_channel" CHECK("experiments"."channel" in ('sandbox', 'trial', 'grey_area'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `experiments_slug_unique` ON `experiments` (`slug`);--> statement-breakpoint
CREATE TABLE `lapse_decisions` (
	`term` integer NOT NULL,
	`bill_id` integer NOT NULL,
	`decision` text NOT NULL,
	`successor_bill_id` integer,
	`note_zh` text,
	`note_en` text,
	`source_key` text,
	PRIMARY KEY(`term`, `bill_id`),
	FOREIGN KEY (`bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`successor_bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_key`) REFERENCES `sources`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "lapse_decisions_decision" CHECK("lapse_decisions"."decision" in ('resent', 'resent_amended', 'not_resent', 'unknown'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `meeting_bodies` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `meeting_states` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`code` text NOT NULL,
	`body_code` text NOT NULL,
	`title_zh` text NOT NULL,
	`title_en` text NOT NULL,
	`term` integer,
	`session` integer,
	`sitting` text,
	`meets_on` text NOT NULL,
	`ends_on` text,
	`state_code` text NOT NULL,
	`moved_to_on` text,
	`source_key` text NOT NULL,
	`address` text,
	`recorded_at` text NOT NULL,
	FOREIGN KEY (`body_code`) REFERENCES `meeting_bodies`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `meeting_states`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_key`) REFERENCES `sources`(`key`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `meetings_code_unique` ON `meetings` (`code`);--> statement-breakpoint
CREATE INDEX `meetings_meets_on` ON `meetings` (`meets_on`);--> statement-breakpoint
CREATE TABLE `priorities` (
	`term` integer NOT NULL,
	`session` integer NOT NULL,
	`bill_id` integer NOT NULL,
	`source_key` text NOT NULL,
	`locator` text,
	PRIMARY KEY(`term`, `session`, `bill_id`),
	FOREIGN KEY (`bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_key`) REFERENCES `sources`(`key`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `text_kinds` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `text_versions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`bill_id` integer NOT NULL,
	`code` text NOT NULL,
	`kind_code` text NOT NULL,
	`dated_on` text NOT NULL,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	`source_key` text NOT NULL,
	`address` text,
	`recorded_at` text NOT NULL,
	`retracted_at` text,
	FOREIGN KEY (`bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kind_code`) REFERENCES `text_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_key`) REFERENCES `sources`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "text_versions_dated_on_date" CHECK(length("text_versions"."dated_on") = 10)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `text_versions_code` ON `text_versions` (`bill_id`,`code`) WHERE "text_versions"."retracted_at" is null;--> statement-breakpoint
ALTER TABLE `relations` ADD `article` text;