CREATE TABLE `agency_facts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`agency_code` text NOT NULL,
	`aliases` text,
	`successor_code` text,
	`successor_on` text,
	`successor_note_zh` text,
	`successor_note_en` text,
	`recorded_at` text NOT NULL,
	`retracted_at` text,
	FOREIGN KEY (`agency_code`) REFERENCES `agencies`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`successor_code`) REFERENCES `agencies`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `agency_facts_standing` ON `agency_facts` (`agency_code`) WHERE "agency_facts"."retracted_at" is null;--> statement-breakpoint
CREATE TABLE `bill_facts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`bill_id` integer NOT NULL,
	`kind_code` text NOT NULL,
	`plan_number` integer,
	`plan_list` text,
	`plan_due` text,
	`law_name` text,
	`moj_code` text,
	`ly_law_number` text,
	`plain_zh` text NOT NULL,
	`plain_en` text NOT NULL,
	`legal_zh` text NOT NULL,
	`legal_en` text NOT NULL,
	`recorded_at` text NOT NULL,
	`retracted_at` text,
	FOREIGN KEY (`bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kind_code`) REFERENCES `bill_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bill_facts_recorded_at_instant" CHECK(length("bill_facts"."recorded_at") = 24),
	CONSTRAINT "bill_facts_retracted_later" CHECK("bill_facts"."retracted_at" is null or (length("bill_facts"."retracted_at") = 24 and "bill_facts"."retracted_at" >= "bill_facts"."recorded_at")),
	CONSTRAINT "bill_facts_plan_list" CHECK("bill_facts"."plan_list" in ('progress', 'schedule', 'sandbox')),
	CONSTRAINT "bill_facts_plan_whole" CHECK(("bill_facts"."plan_number" is null) = ("bill_facts"."plan_list" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `bill_facts_standing` ON `bill_facts` (`bill_id`) WHERE "bill_facts"."retracted_at" is null;--> statement-breakpoint
CREATE INDEX `bill_facts_bill` ON `bill_facts` (`bill_id`,`recorded_at`);--> statement-breakpoint
CREATE INDEX `bill_facts_law` ON `bill_facts` (`law_name`);--> statement-breakpoint
CREATE UNIQUE INDEX `bill_facts_plan_number` ON `bill_facts` (`plan_number`) WHERE "bill_facts"."retracted_at" is null;--> statement-breakpoint
CREATE TABLE `experiment_facts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`experiment_id` integer NOT NULL,
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
	`retracted_at` text,
	FOREIGN KEY (`experiment_id`) REFERENCES `experiments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`act_bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "experiment_facts_channel" CHECK("experiment_facts"."channel" in ('sandbox', 'trial', 'grey_area')),
	CONSTRAINT "experiment_facts_retracted_later" CHECK("experiment_facts"."retracted_at" is null or (length("experiment_facts"."retracted_at") = 24 and "experiment_facts"."retracted_at" >= "experiment_facts"."recorded_at"))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `experiment_facts_standing` ON `experiment_facts` (`experiment_id`) WHERE "experiment_facts"."retracted_at" is null;--> statement-breakpoint
CREATE INDEX `experiment_facts_experiment` ON `experiment_facts` (`experiment_id`,`recorded_at`);--> statement-breakpoint
-- What stood in the rows of bills and experiments is published anew in rows that keep two instants: that of its bill.
INSERT INTO bill_facts (bill_id, kind_code, plan_number, plan_list, plan_due, law_name, moj_code, ly_law_number, plain_zh, plain_en, legal_zh, legal_en, recorded_at)
SELECT id, kind_code, plan_number, plan_list, plan_due, law_name, moj_code, ly_law_number, plain_zh, plain_en, legal_zh, legal_en, recorded_at FROM bills ORDER BY id;--> statement-breakpoint
INSERT INTO experiment_facts (experiment_id, act_bill_id, channel, title_zh, title_en, applicant_zh, applicant_en, content_zh, content_en, scope_zh, scope_en, prose_zh, prose_en, needs_law_change, recorded_at)
SELECT id, act_bill_id, channel, title_zh, title_en, applicant_zh, applicant_en, content_zh, content_en, scope_zh, scope_en, prose_zh, prose_en, needs_law_change, recorded_at FROM experiments ORDER BY id;--> statement-breakpoint
CREATE TABLE `__new_bills` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`procedure_code` text NOT NULL,
	`position` integer NOT NULL,
	`recorded_at` text NOT NULL,
	FOREIGN KEY (`procedure_code`) REFERENCES `procedures`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bills_recorded_at_instant" CHECK(length("__new_bills"."recorded_at") = 24)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_bills`("id", "slug", "procedure_code", "position", "recorded_at") SELECT "id", "slug", "procedure_code", "position", "recorded_at" FROM `bills`;--> statement-breakpoint
DROP TABLE `bills`;--> statement-breakpoint
ALTER TABLE `__new_bills` RENAME TO `bills`;--> statement-breakpoint
CREATE UNIQUE INDEX `bills_slug_unique` ON `bills` (`slug`);--> statement-breakpoint
CREATE INDEX `bills_position` ON `bills` (`position`);--> statement-breakpoint
CREATE TABLE `__new_experiments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`recorded_at` text NOT NULL,
	CONSTRAINT "experiments_recorded_at_instant" CHECK(length("__new_experiments"."recorded_at") = 24)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_experiments`("id", "slug", "recorded_at") SELECT "id", "slug", "recorded_at" FROM `experiments`;--> statement-breakpoint
DROP TABLE `experiments`;--> statement-breakpoint
ALTER TABLE `__new_experiments` RENAME TO `experiments`;--> statement-breakpoint
CREATE UNIQUE INDEX `experiments_slug_unique` ON `experiments` (`slug`);--> statement-breakpoint
DROP INDEX `meetings_code_unique`;--> statement-breakpoint
ALTER TABLE `meetings` ADD `retracted_at` text;--> statement-breakpoint
CREATE UNIQUE INDEX `meetings_code` ON `meetings` (`code`) WHERE "meetings"."retracted_at" is null;--> statement-breakpoint
DROP INDEX `agency_names_from`;--> statement-breakpoint
DROP INDEX `agency_names_first`;--> statement-breakpoint
CREATE TABLE `__new_agency_names` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`agency_code` text NOT NULL,
	`from_on` text,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	`short_zh` text,
	`short_en` text,
	`recorded_at` text NOT NULL,
	`retracted_at` text,
	FOREIGN KEY (`agency_code`) REFERENCES `agencies`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_agency_names` (id, agency_code, from_on, zh, en, recorded_at)
SELECT id, agency_code, from_on, zh, en, coalesce((select min(recorded_at) from bills), '2026-11-23T01:00:00.000Z') FROM agency_names ORDER BY id;--> statement-breakpoint
DROP TABLE `agency_names`;--> statement-breakpoint
ALTER TABLE `__new_agency_names` RENAME TO `agency_names`;--> statement-breakpoint
CREATE UNIQUE INDEX `agency_names_from` ON `agency_names` (`agency_code`,`from_on`) WHERE "agency_names"."retracted_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `agency_names_first` ON `agency_names` (`agency_code`) WHERE "agency_names"."from_on" is null and "agency_names"."retracted_at" is null;--> statement-breakpoint
DROP INDEX `bill_agencies_once`;--> statement-breakpoint
CREATE TABLE `__new_bill_agencies` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`bill_id` integer NOT NULL,
	`agency_code` text NOT NULL,
	`role` text NOT NULL,
	`from_on` text,
	`recorded_at` text NOT NULL,
	`retracted_at` text,
	FOREIGN KEY (`bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_code`) REFERENCES `agencies`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bill_agencies_role" CHECK("__new_bill_agencies"."role" in ('lead', 'supporting'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_bill_agencies` (id, bill_id, agency_code, role, from_on, recorded_at)
SELECT id, bill_id, agency_code, role, from_on, (SELECT owner.recorded_at FROM bills owner WHERE owner.id = bill_id) FROM bill_agencies ORDER BY id;--> statement-breakpoint
DROP TABLE `bill_agencies`;--> statement-breakpoint
ALTER TABLE `__new_bill_agencies` RENAME TO `bill_agencies`;--> statement-breakpoint
CREATE INDEX `bill_agencies_agency` ON `bill_agencies` (`agency_code`,`bill_id`);--> statement-breakpoint
CREATE INDEX `bill_agencies_bill` ON `bill_agencies` (`bill_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `bill_agencies_once` ON `bill_agencies` (`bill_id`,`agency_code`,`role`) WHERE "bill_agencies"."retracted_at" is null;--> statement-breakpoint
DROP INDEX `bill_titles_from`;--> statement-breakpoint
DROP INDEX `bill_titles_first`;--> statement-breakpoint
CREATE TABLE `__new_bill_titles` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`bill_id` integer NOT NULL,
	`from_on` text,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	`en_official` integer NOT NULL,
	`recorded_at` text NOT NULL,
	`retracted_at` text,
	FOREIGN KEY (`bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_bill_titles` (id, bill_id, from_on, zh, en, en_official, recorded_at)
SELECT id, bill_id, from_on, zh, en, en_official, (SELECT owner.recorded_at FROM bills owner WHERE owner.id = bill_id) FROM bill_titles ORDER BY id;--> statement-breakpoint
DROP TABLE `bill_titles`;--> statement-breakpoint
ALTER TABLE `__new_bill_titles` RENAME TO `bill_titles`;--> statement-breakpoint
CREATE INDEX `bill_titles_bill` ON `bill_titles` (`bill_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `bill_titles_from` ON `bill_titles` (`bill_id`,`from_on`) WHERE "bill_titles"."retracted_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `bill_titles_first` ON `bill_titles` (`bill_id`) WHERE "bill_titles"."from_on" is null and "bill_titles"."retracted_at" is null;--> statement-breakpoint
CREATE TABLE `__new_bill_aliases` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`bill_id` integer NOT NULL,
	`position` integer NOT NULL,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	`recorded_at` text NOT NULL,
	`retracted_at` text,
	FOREIGN KEY (`bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_bill_aliases` (bill_id, position, zh, en, recorded_at)
SELECT bill_id, position, zh, en, (SELECT owner.recorded_at FROM bills owner WHERE owner.id = bill_id) FROM bill_aliases ORDER BY bill_id, position;--> statement-breakpoint
DROP TABLE `bill_aliases`;--> statement-breakpoint
ALTER TABLE `__new_bill_aliases` RENAME TO `bill_aliases`;--> statement-breakpoint
CREATE UNIQUE INDEX `bill_aliases_position` ON `bill_aliases` (`bill_id`,`position`) WHERE "bill_aliases"."retracted_at" is null;--> statement-breakpoint
CREATE INDEX `bill_aliases_bill` ON `bill_aliases` (`bill_id`);--> statement-breakpoint
CREATE TABLE `__new_bill_numbers` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`bill_id` integer NOT NULL,
	`kind` text NOT NULL,
	`number` text NOT NULL,
	`recorded_at` text NOT NULL,
	`retracted_at` text,
	FOREIGN KEY (`bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bill_numbers_kind" CHECK("__new_bill_numbers"."kind" in ('ly_bill', 'ey_document'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_bill_numbers` (bill_id, kind, number, recorded_at)
SELECT bill_id, kind, number, (SELECT owner.recorded_at FROM bills owner WHERE owner.id = bill_id) FROM bill_numbers ORDER BY bill_id, rowid;--> statement-breakpoint
DROP TABLE `bill_numbers`;--> statement-breakpoint
ALTER TABLE `__new_bill_numbers` RENAME TO `bill_numbers`;--> statement-breakpoint
CREATE UNIQUE INDEX `bill_numbers_once` ON `bill_numbers` (`bill_id`,`kind`,`number`) WHERE "bill_numbers"."retracted_at" is null;--> statement-breakpoint
CREATE INDEX `bill_numbers_bill` ON `bill_numbers` (`bill_id`);--> statement-breakpoint
CREATE TABLE `__new_bill_topics` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`bill_id` integer NOT NULL,
	`topic_code` text NOT NULL,
	`linked_by` text NOT NULL,
	`recorded_at` text NOT NULL,
	`retracted_at` text,
	FOREIGN KEY (`bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic_code`) REFERENCES `topics`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bill_topics_linked_by" CHECK("__new_bill_topics"."linked_by" in ('plan', 'editor'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_bill_topics` (bill_id, topic_code, linked_by, recorded_at)
SELECT bill_id, topic_code, linked_by, (SELECT owner.recorded_at FROM bills owner WHERE owner.id = bill_id) FROM bill_topics ORDER BY bill_id, rowid;--> statement-breakpoint
DROP TABLE `bill_topics`;--> statement-breakpoint
ALTER TABLE `__new_bill_topics` RENAME TO `bill_topics`;--> statement-breakpoint
CREATE UNIQUE INDEX `bill_topics_once` ON `bill_topics` (`bill_id`,`topic_code`) WHERE "bill_topics"."retracted_at" is null;--> statement-breakpoint
CREATE INDEX `bill_topics_bill` ON `bill_topics` (`bill_id`);--> statement-breakpoint
CREATE INDEX `bill_topics_topic` ON `bill_topics` (`topic_code`,`bill_id`);--> statement-breakpoint
CREATE TABLE `__new_commencements` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`bill_id` integer NOT NULL,
	`position` integer NOT NULL,
	`rule_code` text NOT NULL,
	`article` text,
	`words` text,
	`scope_zh` text,
	`scope_en` text,
	`recorded_at` text NOT NULL,
	`retracted_at` text,
	FOREIGN KEY (`bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rule_code`) REFERENCES `commencement_rules`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_commencements` (bill_id, position, rule_code, article, words, scope_zh, scope_en, recorded_at)
SELECT bill_id, position, rule_code, article, words, scope_zh, scope_en, (SELECT owner.recorded_at FROM bills owner WHERE owner.id = bill_id) FROM commencements ORDER BY bill_id, position;--> statement-breakpoint
DROP TABLE `commencements`;--> statement-breakpoint
ALTER TABLE `__new_commencements` RENAME TO `commencements`;--> statement-breakpoint
CREATE UNIQUE INDEX `commencements_position` ON `commencements` (`bill_id`,`position`) WHERE "commencements"."retracted_at" is null;--> statement-breakpoint
CREATE INDEX `commencements_bill` ON `commencements` (`bill_id`);--> statement-breakpoint
CREATE TABLE `__new_exemptions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
	`recorded_at` text NOT NULL,
	`retracted_at` text,
	FOREIGN KEY (`experiment_id`) REFERENCES `experiments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by_bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_exemptions` (experiment_id, position, law, article, note_zh, note_en, settled_by_bill_id, settled_article, settled_note_zh, settled_note_en, recorded_at)
SELECT experiment_id, position, law, article, note_zh, note_en, settled_by_bill_id, settled_article, settled_note_zh, settled_note_en, (SELECT owner.recorded_at FROM experiments owner WHERE owner.id = experiment_id) FROM exemptions ORDER BY experiment_id, position;--> statement-breakpoint
DROP TABLE `exemptions`;--> statement-breakpoint
ALTER TABLE `__new_exemptions` RENAME TO `exemptions`;--> statement-breakpoint
CREATE UNIQUE INDEX `exemptions_position` ON `exemptions` (`experiment_id`,`position`) WHERE "exemptions"."retracted_at" is null;--> statement-breakpoint
CREATE INDEX `exemptions_experiment` ON `exemptions` (`experiment_id`);--> statement-breakpoint
CREATE TABLE `__new_lapse_decisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`term` integer NOT NULL,
	`bill_id` integer NOT NULL,
	`decision` text NOT NULL,
	`successor_bill_id` integer,
	`note_zh` text,
	`note_en` text,
	`source_key` text,
	`recorded_at` text NOT NULL,
	`retracted_at` text,
	FOREIGN KEY (`bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`successor_bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_key`) REFERENCES `sources`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "lapse_decisions_decision" CHECK("__new_lapse_decisions"."decision" in ('resent', 'resent_amended', 'not_resent', 'unknown'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_lapse_decisions` (term, bill_id, decision, successor_bill_id, note_zh, note_en, source_key, recorded_at)
SELECT term, bill_id, decision, successor_bill_id, note_zh, note_en, source_key, (SELECT owner.recorded_at FROM bills owner WHERE owner.id = bill_id) FROM lapse_decisions ORDER BY rowid;--> statement-breakpoint
DROP TABLE `lapse_decisions`;--> statement-breakpoint
ALTER TABLE `__new_lapse_decisions` RENAME TO `lapse_decisions`;--> statement-breakpoint
CREATE UNIQUE INDEX `lapse_decisions_once` ON `lapse_decisions` (`term`,`bill_id`) WHERE "lapse_decisions"."retracted_at" is null;--> statement-breakpoint
CREATE TABLE `__new_relations` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`from_bill_id` integer NOT NULL,
	`to_bill_id` integer NOT NULL,
	`kind_code` text NOT NULL,
	`note_zh` text,
	`note_en` text,
	`article` text,
	`recorded_at` text NOT NULL,
	`retracted_at` text,
	FOREIGN KEY (`from_bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_bill_id`) REFERENCES `bills`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kind_code`) REFERENCES `relation_kinds`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "relations_not_itself" CHECK("__new_relations"."from_bill_id" <> "__new_relations"."to_bill_id")
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_relations` (from_bill_id, to_bill_id, kind_code, note_zh, note_en, article, recorded_at)
SELECT from_bill_id, to_bill_id, kind_code, note_zh, note_en, article, (SELECT owner.recorded_at FROM bills owner WHERE owner.id = from_bill_id) FROM relations ORDER BY rowid;--> statement-breakpoint
DROP TABLE `relations`;--> statement-breakpoint
ALTER TABLE `__new_relations` RENAME TO `relations`;--> statement-breakpoint
CREATE UNIQUE INDEX `relations_once` ON `relations` (`from_bill_id`,`to_bill_id`,`kind_code`) WHERE "relations"."retracted_at" is null;--> statement-breakpoint
CREATE INDEX `relations_from` ON `relations` (`from_bill_id`);--> statement-breakpoint
CREATE INDEX `relations_to` ON `relations` (`to_bill_id`);--> statement-breakpoint
ALTER TABLE `documents` ADD `retracted_at` text;