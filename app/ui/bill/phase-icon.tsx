/** One drawn mark a phase: they differ in shape, so that they read without colour. Decoration: words stand beside. */
import type { ReactNode } from "react";
import type { Phase } from "~/domain/bills/stages";

const marks: Record<Phase, ReactNode> = {
  planning: <path d="M3 13.5l1-3.5 7-7 2.5 2.5-7 7-3.5 1zM9.5 4.5L12 7" />,
  executive: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.5V8l2.5 1.6" />
    </>
  ),
  legislative: <path d="M2 14h12M3 6h10L8 2zM4.5 6v8M8 6v8M11.5 6v8" />,
  completed: <path d="M2.5 8.5l3.6 3.6L13.5 4" />,
  ended: <path d="M4 4l8 8M12 4l-8 8" />,
};

export function PhaseIcon({ phase }: { phase: Phase }) {
  return (
    <svg
      className="phase-icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
    >
      {marks[phase]}
    </svg>
  );
}
