/**
 * The name of the method, stored with results and written into exports. It changes whenever the same votes may give
 * other numbers or groups; what each version means stands in docs/decisions/0021-opinion-results.md.
 */
export const methodVersion = "lawtrail-opinion-1";

/** How votes are signed in results and exports. */
export const signConvention = "agree=1 pass=0 disagree=-1";
