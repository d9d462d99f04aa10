/** The forms of the code. */
export const FORMS = ['tag', 'pinned', 'self', 'mount', 'npm', 'frame'] as const;

/** A form of the code. */
export type Form = (typeof FORMS)[number];
