/** A file that says that a folder is being worked in: of those who try to make it one succeeds. */
import { writeFile } from "node:fs/promises";

/** Whether it was not there. */
export async function takeMark(file: string): Promise<boolean> {
  try {
    await writeFile(file, `${process.pid}\n`, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
