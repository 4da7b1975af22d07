CREATE TABLE `opinion_results` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`round_id` integer NOT NULL,
	`method_version` text NOT NULL,
	`last_event_id` integer NOT NULL,
	`last_step_id` integer NOT NULL,
	`vote_count` integer NOT NULL,
	`result` text NOT NULL,
	`computed_at` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `opinion_results_once` ON `opinion_results` (`round_id`,`method_version`,`last_event_id`,`last_step_id`);--> statement-breakpoint
CREATE TABLE `participant_links` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`participant_id` integer NOT NULL,
	`token_digest` text NOT NULL,
	`mail_digest` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `participant_links_token_digest_unique` ON `participant_links` (`token_digest`);--> statement-breakpoint
CREATE INDEX `participant_links_participant` ON `participant_links` (`participant_id`);--> statement-breakpoint
CREATE TABLE `participant_tiers` (
	`code` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `participants` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`round_id` integer NOT NULL,
	`key_digest` text,
	`imported_number` integer,
	`tier_code` text NOT NULL,
	`mail_digest` text,
	`network_digest` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tier_code`) REFERENCES `participant_tiers`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `participants_key` ON `participants` (`round_id`,`key_digest`) WHERE "participants"."key_digest" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `participants_mail` ON `participants` (`round_id`,`mail_digest`) WHERE "participants"."mail_digest" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `participants_imported` ON `participants` (`round_id`,`imported_number`) WHERE "participants"."imported_number" is not null;--> statement-breakpoint
CREATE INDEX `participants_network` ON `participants` (`round_id`,`network_digest`);--> statement-breakpoint
CREATE TABLE `rejection_reasons` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `response_rules` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `response_statements` (
	`response_id` integer NOT NULL,
	`statement_id` integer NOT NULL,
	PRIMARY KEY(`response_id`, `statement_id`),
	FOREIGN KEY (`response_id`) REFERENCES `responses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `response_statements_statement` ON `response_statements` (`statement_id`);--> statement-breakpoint
CREATE TABLE `responses` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`round_id` integer NOT NULL,
	`code` text NOT NULL,
	`theme_zh` text,
	`theme_en` text,
	`verdict_code` text NOT NULL,
	`reason_zh` text NOT NULL,
	`reason_en` text NOT NULL,
	`bill_id` integer,
	`text_code` text,
	`article` text,
	`agency_code` text,
	`until_on` text,
	`responded_on` text NOT NULL,
	`recorded_at` text NOT NULL,
	`retracted_at` text,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`verdict_code`) REFERENCES `verdicts`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_code`) REFERENCES `agencies`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `responses_standing` ON `responses` (`round_id`,`code`) WHERE "responses"."retracted_at" is null;--> statement-breakpoint
CREATE TABLE `round_bills` (
	`facts_id` integer NOT NULL,
	`position` integer NOT NULL,
	`bill_id` integer NOT NULL,
	PRIMARY KEY(`facts_id`, `position`),
	FOREIGN KEY (`facts_id`) REFERENCES `round_facts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `round_bills_bill` ON `round_bills` (`bill_id`);--> statement-breakpoint
CREATE TABLE `round_facts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`round_id` integer NOT NULL,
	`phase_code` text NOT NULL,
	`platform_code` text NOT NULL,
	`address` text,
	`agency_code` text,
	`title_zh` text NOT NULL,
	`title_en` text NOT NULL,
	`question_zh` text NOT NULL,
	`question_en` text NOT NULL,
	`opens_on` text,
	`closes_on` text,
	`opens_at` text,
	`closes_at` text,
	`response_rule_code` text,
	`response_due_on` text,
	`responded_on` text,
	`response_address` text,
	`outcome_zh` text,
	`outcome_en` text,
	`doubt_zh` text,
	`doubt_en` text,
	`tier_code` text,
	`statement_limit` integer,
	`takes_statements` integer,
	`recorded_at` text NOT NULL,
	`retracted_at` text,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`phase_code`) REFERENCES `round_phases`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`platform_code`) REFERENCES `round_platforms`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_code`) REFERENCES `agencies`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`response_rule_code`) REFERENCES `response_rules`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tier_code`) REFERENCES `participant_tiers`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "round_facts_days" CHECK("round_facts"."opens_on" is null or "round_facts"."closes_on" is null or "round_facts"."closes_on" >= "round_facts"."opens_on"),
	CONSTRAINT "round_facts_instants" CHECK(("round_facts"."opens_at" is null) = ("round_facts"."closes_at" is null)),
	CONSTRAINT "round_facts_order" CHECK("round_facts"."opens_at" is null or "round_facts"."closes_at" > "round_facts"."opens_at")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `round_facts_standing` ON `round_facts` (`round_id`) WHERE "round_facts"."retracted_at" is null;--> statement-breakpoint
CREATE INDEX `round_facts_round` ON `round_facts` (`round_id`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `round_imports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`round_id` integer NOT NULL,
	`flavour` text NOT NULL,
	`digest` text NOT NULL,
	`licence` text NOT NULL,
	`report` text NOT NULL,
	`imported_by` integer,
	`imported_at` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`imported_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "round_imports_flavour" CHECK("round_imports"."flavour" in ('A', 'B', 'C'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `round_imports_once` ON `round_imports` (`round_id`,`digest`);--> statement-breakpoint
CREATE TABLE `round_kinds` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `round_phases` (
	`code` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `round_platforms` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `round_sources` (
	`facts_id` integer NOT NULL,
	`position` integer NOT NULL,
	`source_key` text NOT NULL,
	`locator` text,
	`address` text,
	`grade_code` text NOT NULL,
	PRIMARY KEY(`facts_id`, `position`),
	FOREIGN KEY (`facts_id`) REFERENCES `round_facts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_key`) REFERENCES `sources`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`grade_code`) REFERENCES `grades`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `rounds` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`kind_code` text NOT NULL,
	`recorded_at` text NOT NULL,
	FOREIGN KEY (`kind_code`) REFERENCES `round_kinds`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `rounds_slug_unique` ON `rounds` (`slug`);--> statement-breakpoint
CREATE TABLE `statement_origins` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `statement_states` (
	`code` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `statement_steps` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`statement_id` integer NOT NULL,
	`to_state` text NOT NULL,
	`reason_code` text,
	`note` text,
	`merged_into_id` integer,
	`staff_id` integer,
	`at` text NOT NULL,
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_state`) REFERENCES `statement_states`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reason_code`) REFERENCES `rejection_reasons`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`merged_into_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `statement_steps_statement` ON `statement_steps` (`statement_id`,`id`);--> statement-breakpoint
CREATE INDEX `statement_steps_at` ON `statement_steps` (`at`);--> statement-breakpoint
CREATE TABLE `statements` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`round_id` integer NOT NULL,
	`number` integer NOT NULL,
	`words` text NOT NULL,
	`language` text,
	`origin_code` text NOT NULL,
	`is_meta` integer NOT NULL,
	`author_id` integer,
	`state_code` text NOT NULL,
	`reason_code` text,
	`merged_into_id` integer,
	`version` integer NOT NULL,
	`exported_agrees` integer,
	`exported_disagrees` integer,
	`created_at` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`origin_code`) REFERENCES `statement_origins`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `statement_states`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reason_code`) REFERENCES `rejection_reasons`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `statements_number` ON `statements` (`round_id`,`number`);--> statement-breakpoint
CREATE INDEX `statements_state` ON `statements` (`round_id`,`state_code`);--> statement-breakpoint
CREATE INDEX `statements_author` ON `statements` (`author_id`);--> statement-breakpoint
CREATE TABLE `verdicts` (
	`code` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `vote_events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`round_id` integer NOT NULL,
	`participant_id` integer NOT NULL,
	`statement_id` integer NOT NULL,
	`value` integer,
	`important` integer NOT NULL,
	`tier_code` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tier_code`) REFERENCES `participant_tiers`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "vote_events_value" CHECK("vote_events"."value" is null or "vote_events"."value" in (-1, 0, 1))
) STRICT;
--> statement-breakpoint
CREATE INDEX `vote_events_round` ON `vote_events` (`round_id`,`id`);--> statement-breakpoint
CREATE TABLE `votes` (
	`round_id` integer NOT NULL,
	`participant_id` integer NOT NULL,
	`statement_id` integer NOT NULL,
	`value` integer NOT NULL,
	`important` integer NOT NULL,
	`tier_code` text NOT NULL,
	`cast_at` text NOT NULL,
	PRIMARY KEY(`participant_id`, `statement_id`),
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tier_code`) REFERENCES `participant_tiers`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "votes_value" CHECK("votes"."value" in (-1, 0, 1))
) STRICT;
--> statement-breakpoint
CREATE INDEX `votes_statement` ON `votes` (`statement_id`);--> statement-breakpoint
CREATE INDEX `votes_round` ON `votes` (`round_id`);