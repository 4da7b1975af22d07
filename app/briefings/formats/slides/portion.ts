/** How a block is laid on slides: piece after piece, each as much as the room allows. */
import type { Briefing, Words } from "../../briefing";
import { sayWords } from "../print/page-words";
import type { Mark } from "./slide";

export interface Portion {
  readonly height: number;
  readonly draw: (x: number, y: number) => Mark[];
  /** Numbers of the sources it names, and what else the speaker should read. */
  readonly sources?: readonly number[];
  readonly notes?: readonly string[];
}

export interface Taken {
  readonly portion: Portion;
  readonly rest: Take | null;
}

/** Pure: as much as fits in the room (inches); null when it would rather begin a new slide, never on a fresh one. */
export type Take = (room: number, isFresh: boolean) => Taken | null;

export interface Area {
  readonly briefing: Briefing;
  readonly width: number;
  /** The height of a fresh slide's body. */
  readonly body: number;
}

export const nothing = (briefing: Briefing): Words => sayWords(briefing, (t) => t.briefings.nothing);
