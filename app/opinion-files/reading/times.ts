/** Whether times are in seconds or milliseconds: the exporters differ and neither says. */

/** Below this a time in milliseconds would lie before March 1973, and in seconds none of ours lies above it. */
const turn = 1e11;
const msPerSecond = 1_000;

export interface Times {
  readonly unit: "milliseconds" | "seconds";
  /** Milliseconds since 1970. */
  readonly at: Float64Array;
}

/** All times of a file, each by its own size: joined files may hold both. The unit is that of the first. */
export function readTimes(numbers: Float64Array): Times {
  const isInSeconds = (number: number) => Math.abs(number) < turn;
  return {
    unit: numbers.length > 0 && isInSeconds(numbers[0]!) ? "seconds" : "milliseconds",
    at: numbers.map((number) => (isInSeconds(number) ? number * msPerSecond : number)),
  };
}
