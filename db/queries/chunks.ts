/** Long lists of keys in parts: as many as one question may carry on every engine. */
const chunkSize = 500;

export function chunksOf<T>(keys: readonly T[]): T[][] {
  const chunks: T[][] = [];
  for (let from = 0; from < keys.length; from += chunkSize) chunks.push(keys.slice(from, from + chunkSize));
  return chunks;
}
