/** A record as JSON: what a change keeps of it, and what its page is given. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
