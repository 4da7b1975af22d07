/** Words that exist in both languages of the site. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
