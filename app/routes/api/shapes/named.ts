/** Shapes that the description of the interface gives a name: each once, under the name that it is referred to by. */
import { z } from "zod";

export const namedShapes = z.registry<{ readonly id: string; readonly description?: string }>();

export function named<S extends z.ZodType>(id: string, shape: S, description?: string): S {
  namedShapes.add(shape, description === undefined ? { id } : { id, description });
  return shape;
}
