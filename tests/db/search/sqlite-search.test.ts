import { openTestStore } from "../../support/engines/migrated-file";
import { describeSearch } from "../../support/search/search-contract";

describeSearch(openTestStore);
