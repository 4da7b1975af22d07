CREATE TABLE `audit_checkpoints` (
	`size` integer PRIMARY KEY NOT NULL,
	`root_hash` text NOT NULL,
	`note` text NOT NULL,
	`created_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `audit_entries` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`actor` text,
	`canonical` text NOT NULL,
	`leaf_hash` text NOT NULL,
	CONSTRAINT "audit_entries_leaf" CHECK(length("audit_entries"."leaf_hash") = 64)
) STRICT;
--> statement-breakpoint
CREATE INDEX `audit_entries_subject` ON `audit_entries` (`subject`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_entries_at` ON `audit_entries` (`at`);--> statement-breakpoint
CREATE TABLE `bill_checks` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`bill_id` integer NOT NULL,
	`checked_at` text NOT NULL,
	`checked_by` integer NOT NULL,
	`note` text,
	FOREIGN KEY (`bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`checked_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `bill_checks_bill` ON `bill_checks` (`bill_id`,`checked_at`);--> statement-breakpoint
CREATE TABLE `change_actions` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `change_set_states` (
	`code` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `change_set_steps` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`change_set_id` integer NOT NULL,
	`from_state` text,
	`to_state` text NOT NULL,
	`staff_id` integer,
	`at` text NOT NULL,
	`note` text,
	FOREIGN KEY (`change_set_id`) REFERENCES `change_sets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_state`) REFERENCES `change_set_states`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_state`) REFERENCES `change_set_states`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `change_set_steps_set` ON `change_set_steps` (`change_set_id`,`id`);--> statement-breakpoint
CREATE TABLE `change_sets` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`title` text NOT NULL,
	`note` text,
	`weight_code` text NOT NULL,
	`state_code` text NOT NULL,
	`version` integer NOT NULL,
	`author_id` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`submitted_by` integer,
	`submitted_at` text,
	`scheduled_for` text,
	`scheduled_by` integer,
	`published_by` integer,
	`published_at` text,
	`emergency_reason` text,
	`look_due_on` text,
	`approved_by` integer,
	`approved_at` text,
	`wrong_zh` text,
	`wrong_en` text,
	`reported_by` text,
	`ticket_id` integer,
	FOREIGN KEY (`weight_code`) REFERENCES `change_weights`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `change_set_states`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`scheduled_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "change_sets_scheduled_when" CHECK(("change_sets"."state_code" <> 'scheduled') or ("change_sets"."scheduled_for" is not null)),
	CONSTRAINT "change_sets_published_whole" CHECK(("change_sets"."published_at" is null) = ("change_sets"."published_by" is null)),
	CONSTRAINT "change_sets_two_people" CHECK("change_sets"."published_by" is null or "change_sets"."emergency_reason" is not null or "change_sets"."published_by" <> "change_sets"."submitted_by"),
	CONSTRAINT "change_sets_second_look" CHECK("change_sets"."approved_by" is null or "change_sets"."approved_by" <> "change_sets"."published_by")
) STRICT;
--> statement-breakpoint
CREATE INDEX `change_sets_state` ON `change_sets` (`state_code`,`updated_at`);--> statement-breakpoint
CREATE INDEX `change_sets_author` ON `change_sets` (`author_id`,`state_code`);--> statement-breakpoint
CREATE INDEX `change_sets_published` ON `change_sets` (`published_at`);--> statement-breakpoint
CREATE INDEX `change_sets_scheduled` ON `change_sets` (`state_code`,`scheduled_for`);--> statement-breakpoint
CREATE TABLE `change_subjects` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `change_weights` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`change_set_id` integer NOT NULL,
	`position` integer NOT NULL,
	`subject_code` text NOT NULL,
	`action_code` text NOT NULL,
	`target_key` text,
	`bill_slug` text,
	`base_revision` integer NOT NULL,
	`content` text,
	`reason` text,
	`applied_key` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`change_set_id`) REFERENCES `change_sets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subject_code`) REFERENCES `change_subjects`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`action_code`) REFERENCES `change_actions`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "changes_content" CHECK(("changes"."action_code" = 'retract') = ("changes"."content" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `changes_position` ON `changes` (`change_set_id`,`position`);--> statement-breakpoint
CREATE INDEX `changes_target` ON `changes` (`subject_code`,`target_key`);--> statement-breakpoint
CREATE INDEX `changes_bill` ON `changes` (`bill_slug`);--> statement-breakpoint
CREATE TABLE `desk_settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `form_drafts` (
	`staff_id` integer NOT NULL,
	`form` text NOT NULL,
	`entries` text NOT NULL,
	`saved_at` text NOT NULL,
	PRIMARY KEY(`staff_id`, `form`),
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`token_hash` text NOT NULL,
	`purpose` text NOT NULL,
	`email` text,
	`role_code` text,
	`agency_code` text,
	`staff_id` integer,
	`created_by` integer,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	`revoked_at` text,
	FOREIGN KEY (`role_code`) REFERENCES `roles`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_code`) REFERENCES `agencies`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "invitations_purpose" CHECK("invitations"."purpose" in ('setup', 'invite', 'reset'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token_hash_unique` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`topic` text NOT NULL,
	`change_set_id` integer,
	`payload` text NOT NULL,
	`created_at` text NOT NULL,
	`done_at` text,
	FOREIGN KEY (`change_set_id`) REFERENCES `change_sets`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `outbox_waiting` ON `outbox` (`id`) WHERE "outbox"."done_at" is null;--> statement-breakpoint
CREATE TABLE `password_history` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`staff_id` integer NOT NULL,
	`hash` text NOT NULL,
	`set_at` text NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `password_history_staff` ON `password_history` (`staff_id`,`set_at`);--> statement-breakpoint
CREATE TABLE `preview_links` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`token_hash` text NOT NULL,
	`change_set_id` integer NOT NULL,
	`label` text NOT NULL,
	`created_by` integer NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`change_set_id`) REFERENCES `change_sets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `preview_links_token_hash_unique` ON `preview_links` (`token_hash`);--> statement-breakpoint
CREATE TABLE `progress_items` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`bill_id` integer NOT NULL,
	`agency_code` text NOT NULL,
	`from_month` text NOT NULL,
	`until_month` text,
	`created_by` integer NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_code`) REFERENCES `agencies`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "progress_items_months" CHECK("progress_items"."until_month" is null or "progress_items"."until_month" >= "progress_items"."from_month")
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `progress_items_running` ON `progress_items` (`bill_id`,`agency_code`) WHERE "progress_items"."until_month" is null;--> statement-breakpoint
CREATE INDEX `progress_items_agency` ON `progress_items` (`agency_code`);--> statement-breakpoint
CREATE TABLE `progress_reports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`item_id` integer NOT NULL,
	`month` text NOT NULL,
	`state_code` text NOT NULL,
	`planned` text NOT NULL,
	`actual` text NOT NULL,
	`delay_reason` text,
	`response` text,
	`next_step` text NOT NULL,
	`version` integer NOT NULL,
	`reported_by` integer NOT NULL,
	`submitted_at` text,
	`reviewed_by` integer,
	`reviewed_at` text,
	`review_note` text,
	`released_at` text,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `progress_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `progress_states`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reported_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewed_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `progress_reports_month` ON `progress_reports` (`item_id`,`month`);--> statement-breakpoint
CREATE INDEX `progress_reports_of_month` ON `progress_reports` (`month`,`state_code`);--> statement-breakpoint
CREATE TABLE `progress_states` (
	`code` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `progress_steps` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`report_id` integer NOT NULL,
	`to_state` text NOT NULL,
	`staff_id` integer NOT NULL,
	`at` text NOT NULL,
	`note` text,
	FOREIGN KEY (`report_id`) REFERENCES `progress_reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_state`) REFERENCES `progress_states`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `progress_steps_report` ON `progress_steps` (`report_id`,`id`);--> statement-breakpoint
CREATE TABLE `recovery_codes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`staff_id` integer NOT NULL,
	`hash` text NOT NULL,
	`used_at` text,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `recovery_codes_hash` ON `recovery_codes` (`staff_id`,`hash`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`subject_code` text NOT NULL,
	`target_key` text NOT NULL,
	`number` integer NOT NULL,
	`bill_slug` text,
	`change_id` integer NOT NULL,
	`before` text,
	`after` text,
	`recorded_at` text NOT NULL,
	FOREIGN KEY (`subject_code`) REFERENCES `change_subjects`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`change_id`) REFERENCES `changes`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_number` ON `revisions` (`subject_code`,`target_key`,`number`);--> statement-breakpoint
CREATE INDEX `revisions_bill` ON `revisions` (`bill_slug`,`recorded_at`);--> statement-breakpoint
CREATE INDEX `revisions_change` ON `revisions` (`change_id`);--> statement-breakpoint
CREATE TABLE `roles` (
	`code` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `spent_form_tokens` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`spent_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `spent_form_tokens_spent` ON `spent_form_tokens` (`spent_at`);--> statement-breakpoint
CREATE TABLE `sso_attempts` (
	`state_hash` text PRIMARY KEY NOT NULL,
	`nonce` text NOT NULL,
	`verifier` text NOT NULL,
	`return_to` text NOT NULL,
	`expires_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `staff` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role_code` text NOT NULL,
	`agency_code` text,
	`password_hash` text,
	`totp_secret` text,
	`totp_required` integer NOT NULL,
	`totp_last_step` integer,
	`sso_subject` text,
	`failed_sign_ins` integer NOT NULL,
	`locked_until` text,
	`created_at` text NOT NULL,
	`disabled_at` text,
	FOREIGN KEY (`role_code`) REFERENCES `roles`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_code`) REFERENCES `agencies`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "staff_email_lower" CHECK("staff"."email" = lower("staff"."email")),
	CONSTRAINT "staff_reporter_has_agency" CHECK(("staff"."role_code" = 'reporter') = ("staff"."agency_code" is not null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_email_unique` ON `staff` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `staff_sso_subject_unique` ON `staff` (`sso_subject`);--> statement-breakpoint
CREATE TABLE `staff_sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`staff_id` integer NOT NULL,
	`created_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`verified_at` text NOT NULL,
	`complete` integer NOT NULL,
	`agent` text NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `staff_sessions_staff` ON `staff_sessions` (`staff_id`);--> statement-breakpoint
CREATE INDEX `staff_sessions_expires` ON `staff_sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `ticket_states` (
	`code` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `ticket_steps` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`ticket_id` integer NOT NULL,
	`to_state` text NOT NULL,
	`staff_id` integer,
	`at` text NOT NULL,
	`note` text,
	FOREIGN KEY (`ticket_id`) REFERENCES `tickets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_state`) REFERENCES `ticket_states`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `ticket_steps_ticket` ON `ticket_steps` (`ticket_id`,`id`);--> statement-breakpoint
CREATE TABLE `tickets` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`reference` text NOT NULL,
	`address` text NOT NULL,
	`bill_id` integer,
	`words` text NOT NULL,
	`evidence` text,
	`contact` text,
	`state_code` text NOT NULL,
	`answer_zh` text,
	`answer_en` text,
	`change_set_id` integer,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_code`) REFERENCES `ticket_states`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `tickets_reference_unique` ON `tickets` (`reference`);--> statement-breakpoint
CREATE INDEX `tickets_state` ON `tickets` (`state_code`,`created_at`);--> statement-breakpoint
CREATE INDEX `tickets_bill` ON `tickets` (`bill_id`);
--> statement-breakpoint
CREATE TRIGGER `audit_entries_no_update` BEFORE UPDATE ON `audit_entries` BEGIN SELECT RAISE(ABORT, 'audit entries are never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_entries_no_delete` BEFORE DELETE ON `audit_entries` BEGIN SELECT RAISE(ABORT, 'audit entries are never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER `revisions_no_update` BEFORE UPDATE ON `revisions` BEGIN SELECT RAISE(ABORT, 'revisions are never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `revisions_no_delete` BEFORE DELETE ON `revisions` BEGIN SELECT RAISE(ABORT, 'revisions are never deleted'); END;
