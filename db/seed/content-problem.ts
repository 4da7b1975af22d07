/** A content file that breaks a rule: names the file, the field and the reason, and stops the seed. */
export class ContentProblem extends Error {
  constructor(
    readonly file: string,
    readonly field: string,
    readonly reason: string,
  ) {
    super(`${file}: ${field}: ${reason}`);
    this.name = "ContentProblem";
  }
}
