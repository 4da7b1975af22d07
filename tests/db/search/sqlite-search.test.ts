import { openTestStore } from "../../support/migrated-file";
import { describeSearch } from "../../support/search/search-contract";

describeSearch(openTestStore);
