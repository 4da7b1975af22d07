/** The pages of rounds in a real browser: accessibility rules, and nothing that runs off the side. */
import { testSoundPages } from "./sound-pages";

const paths = [
  "/rounds",
  "/rounds?asof=2015-08-10",
  "/rounds?state=overdue",
  "/rounds?bill=company-act-2018",
  "/rounds/vtaiwan-uberx-collect",
  "/rounds/vtaiwan-airbnb-meeting",
  "/rounds/vtaiwan-directors-election-init",
  "/bills/company-act-2018",
];

testSoundPages("rounds", paths);
