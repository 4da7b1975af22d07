/** What really happened to five bills of the plan (facts/legislation.md 1), as far as the record says. */
import { historyOf } from "./histories";

/** 資通安全管理法: sent in April 2017, in force since 2019. */
export const cyberSecurity = historyOf(
  "2017-04-27 executive.approved",
  "2017-04-28 legislative.sent",
  "2017-05-23 legislative.first_reading",
  "2017-05-23 legislative.referred",
  "2017-11-06 legislative.committee",
  "2017-12-20 legislative.committee",
  "2018-05-01 legislative.second_reading",
  "2018-05-08 legislative.second_reading",
  "2018-05-11 legislative.second_reading",
  "2018-05-11 legislative.second_reading",
  "2018-05-11 legislative.third_reading",
  "2018-06-06 completed.promulgated",
  "2018-12-05 beside.commencement_order",
  "2019-01-01 completed.in_force",
  "2025-08-29 beside.other_amendment",
);

/** 金融科技創新實驗條例: second reading, negotiation, and second reading again within four days. */
export const fintech = historyOf(
  "2017-01-12 planning.notice",
  "2017-02-10 executive.submitted",
  "2017-05-04 executive.approved",
  "2017-05-05 legislative.sent",
  "2017-05-23 legislative.first_reading",
  "2017-05-23 legislative.referred",
  "2017-10-12 legislative.committee",
  "2017-11-08 legislative.committee",
  "2017-12-26 legislative.second_reading",
  "2017-12-28 legislative.negotiation",
  "2017-12-29 legislative.second_reading",
  "2017-12-29 legislative.second_reading",
  "2017-12-29 legislative.third_reading",
  "2018-01-31 completed.promulgated",
  "2018-04-25 beside.commencement_order",
  "2018-04-30 completed.in_force",
);

/** 著作權法修正草案: referred to committee, and nothing more before the term ended; the lapse is not recorded here. */
export const copyright = historyOf(
  "by 2017-08-17 executive.reviewed",
  "2017-10-26 executive.approved",
  "2017-11-02 legislative.sent",
  "2017-11-10 legislative.first_reading",
  "2017-11-10 legislative.referred",
);

/** 數位通訊傳播法: the day it was sent is unknown, only that it had been by the end of the term. */
export const digitalCommunications = historyOf(
  "2016-05-05 beside.predecessor",
  "by 2017-08-17 executive.reviewed",
  "2017-11-16 executive.approved",
  "by 2020-01-31 legislative.sent",
  "2020-01-31 ended.lapsed",
);

/** 民用航空法 (遙控無人機): most articles on the third day after promulgation, the chapter on drones two years later. */
export const civilAviation = historyOf(
  "2015-09-24 beside.predecessor",
  "2017-06-16 executive.submitted",
  "2017-10-26 executive.approved",
  "2017-11-10 legislative.first_reading",
  "2017-11-10 legislative.referred",
  "2017-11-23 legislative.committee",
  "2017-12-20 legislative.committee",
  "2018-04-03 legislative.second_reading",
  "2018-04-03 legislative.second_reading",
  "2018-04-03 legislative.third_reading",
  "2018-04-25 completed.promulgated",
  "2018-04-27 completed.partly_in_force",
  "2019-06-10 beside.commencement_order",
  "2020-03-31 completed.in_force",
);
