/** What the readers take: files that lay together in a folder, a zip or a form. */

/** A file of the folder: its name without folders, and its bytes. */
export interface FolderFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
