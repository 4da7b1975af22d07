CREATE TABLE `action_plans` (
	`code` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`zh` text NOT NULL,
	`en` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `agencies` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `agency_names` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`agency_code` text NOT NULL,
	`from_on` text,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	FOREIGN KEY (`agency_code`) REFERENCES `agencies`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `agency_names_from` ON `agency_names` (`agency_code`,`from_on`);--> statement-breakpoint
CREATE UNIQUE INDEX `agency_names_first` ON `agency_names` (`agency_code`) WHERE "agency_names"."from_on" is null;--> statement-breakpoint
CREATE TABLE `bill_agencies` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`bill_id` integer NOT NULL,
	`agency_code` text NOT NULL,
	`role` text NOT NULL,
	`from_on` text,
	FOREIGN KEY (`bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_code`) REFERENCES `agencies`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bill_agencies_role" CHECK("bill_agencies"."role" in ('lead', 'supporting'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `bill_agencies_agency` ON `bill_agencies` (`agency_code`,`bill_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `bill_agencies_once` ON `bill_agencies` (`bill_id`,`agency_code`,`role`);--> statement-breakpoint
CREATE TABLE `bill_kinds` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `bill_numbers` (
	`bill_id` integer NOT NULL,
	`kind` text NOT NULL,
	`number` text NOT NULL,
	PRIMARY KEY(`bill_id`, `kind`, `number`),
	FOREIGN KEY (`bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bill_numbers_kind" CHECK("bill_numbers"."kind" in ('ly_bill', 'ey_document'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `bill_titles` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`bill_id` integer NOT NULL,
	`from_on` text,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	`en_official` integer NOT NULL,
	FOREIGN KEY (`bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `bill_titles_from` ON `bill_titles` (`bill_id`,`from_on`);--> statement-breakpoint
CREATE UNIQUE INDEX `bill_titles_first` ON `bill_titles` (`bill_id`) WHERE "bill_titles"."from_on" is null;--> statement-breakpoint
CREATE TABLE `bill_topics` (
	`bill_id` integer NOT NULL,
	`topic_code` text NOT NULL,
	`linked_by` text NOT NULL,
	PRIMARY KEY(`bill_id`, `topic_code`),
	FOREIGN KEY (`bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic_code`) REFERENCES `topics`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bill_topics_linked_by" CHECK("bill_topics"."linked_by" in ('plan', 'editor'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `bill_topics_topic` ON `bill_topics` (`topic_code`,`bill_id`);--> statement-breakpoint
CREATE TABLE `bills` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`procedure_code` text NOT NULL,
	`kind_code` text NOT NULL,
	`plan_number` integer,
	`plan_list` text,
	`plan_due` text,
	`position` integer NOT NULL,
	`law_name` text,
	`moj_code` text,
	`ly_law_number` text,
	`plain_zh` text NOT NULL,
	`plain_en` text NOT NULL,
	`legal_zh` text NOT NULL,
	`legal_en` text NOT NULL,
	`recorded_at` text NOT NULL,
	FOREIGN KEY (`procedure_code`) REFERENCES `procedures`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kind_code`) REFERENCES `bill_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bills_recorded_at_instant" CHECK(length("bills"."recorded_at") = 24),
	CONSTRAINT "bills_plan_list" CHECK("bills"."plan_list" in ('progress', 'schedule', 'sandbox')),
	CONSTRAINT "bills_plan_whole" CHECK(("bills"."plan_number" is null) = ("bills"."plan_list" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `bills_slug_unique` ON `bills` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `bills_plan_number_unique` ON `bills` (`plan_number`);--> statement-breakpoint
CREATE INDEX `bills_position` ON `bills` (`position`);--> statement-breakpoint
CREATE TABLE `commencement_rules` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `commencements` (
	`bill_id` integer NOT NULL,
	`position` integer NOT NULL,
	`rule_code` text NOT NULL,
	`article` text,
	`words` text,
	`scope_zh` text,
	`scope_en` text,
	PRIMARY KEY(`bill_id`, `position`),
	FOREIGN KEY (`bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rule_code`) REFERENCES `commencement_rules`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `derivation_rules` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `event_codes` (
	`code` text PRIMARY KEY NOT NULL,
	`phase_code` text,
	`procedure_code` text,
	`position` integer NOT NULL,
	FOREIGN KEY (`phase_code`) REFERENCES `phases`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`procedure_code`) REFERENCES `procedures`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `event_sources` (
	`event_id` integer NOT NULL,
	`position` integer NOT NULL,
	`source_key` text NOT NULL,
	`locator` text,
	`address` text,
	`grade_code` text NOT NULL,
	PRIMARY KEY(`event_id`, `position`),
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_key`) REFERENCES `sources`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`grade_code`) REFERENCES `grades`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `event_sources_source` ON `event_sources` (`source_key`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`bill_id` integer NOT NULL,
	`code` text NOT NULL,
	`moves` integer NOT NULL,
	`happened_on` text NOT NULL,
	`precision_code` text NOT NULL,
	`day_order` integer NOT NULL,
	`verbatim` text,
	`note_zh` text,
	`note_en` text,
	`unusual_zh` text,
	`unusual_en` text,
	`rule_code` text,
	`document` text,
	`recorded_at` text NOT NULL,
	`retracted_at` text,
	`corrects_event_id` integer,
	FOREIGN KEY (`bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`code`) REFERENCES `event_codes`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`precision_code`) REFERENCES `precisions`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rule_code`) REFERENCES `derivation_rules`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`corrects_event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "events_happened_on_date" CHECK(length("events"."happened_on") = 10),
	CONSTRAINT "events_recorded_at_instant" CHECK(length("events"."recorded_at") = 24),
	CONSTRAINT "events_retracted_later" CHECK("events"."retracted_at" is null or (length("events"."retracted_at") = 24 and "events"."retracted_at" >= "events"."recorded_at"))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `events_day_order` ON `events` (`bill_id`,`happened_on`,`day_order`) WHERE "events"."retracted_at" is null;--> statement-breakpoint
CREATE INDEX `events_moves` ON `events` (`bill_id`,`happened_on`,`day_order`) WHERE "events"."moves";--> statement-breakpoint
CREATE INDEX `events_bill` ON `events` (`bill_id`,`happened_on`,`day_order`);--> statement-breakpoint
CREATE INDEX `events_happened` ON `events` (`happened_on`);--> statement-breakpoint
CREATE INDEX `events_recorded` ON `events` (`recorded_at`);--> statement-breakpoint
CREATE INDEX `events_retracted` ON `events` (`retracted_at`) WHERE "events"."retracted_at" is not null;--> statement-breakpoint
CREATE TABLE `goal_bills` (
	`goal_code` text NOT NULL,
	`bill_id` integer NOT NULL,
	`linked_by` text NOT NULL,
	PRIMARY KEY(`goal_code`, `bill_id`),
	FOREIGN KEY (`goal_code`) REFERENCES `goals`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "goal_bills_linked_by" CHECK("goal_bills"."linked_by" in ('plan', 'editor'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `goal_bills_bill` ON `goal_bills` (`bill_id`);--> statement-breakpoint
CREATE TABLE `goals` (
	`code` text PRIMARY KEY NOT NULL,
	`action_plan_code` text NOT NULL,
	`due` text,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`action_plan_code`) REFERENCES `action_plans`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `grades` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `phases` (
	`code` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `precisions` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `procedures` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `relation_kinds` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `relations` (
	`from_bill_id` integer NOT NULL,
	`to_bill_id` integer NOT NULL,
	`kind_code` text NOT NULL,
	`note_zh` text,
	`note_en` text,
	PRIMARY KEY(`from_bill_id`, `to_bill_id`, `kind_code`),
	FOREIGN KEY (`from_bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kind_code`) REFERENCES `relation_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "relations_not_itself" CHECK("relations"."from_bill_id" <> "relations"."to_bill_id")
) STRICT;
--> statement-breakpoint
CREATE INDEX `relations_to` ON `relations` (`to_bill_id`);--> statement-breakpoint
CREATE TABLE `site_versions` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	CONSTRAINT "site_versions_single" CHECK("site_versions"."id" = 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `source_kinds` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `sources` (
	`key` text PRIMARY KEY NOT NULL,
	`kind_code` text NOT NULL,
	`title_zh` text NOT NULL,
	`title_en` text NOT NULL,
	`publisher_zh` text NOT NULL,
	`publisher_en` text NOT NULL,
	`address` text,
	`read_on` text NOT NULL,
	`copy_zh` text,
	`copy_en` text,
	FOREIGN KEY (`kind_code`) REFERENCES `source_kinds`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `topics` (
	`code` text PRIMARY KEY NOT NULL,
	`layer` text NOT NULL,
	`layer_zh` text NOT NULL,
	`layer_en` text NOT NULL,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	`position` integer NOT NULL
) STRICT;
