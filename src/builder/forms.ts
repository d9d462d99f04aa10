/** The forms in which the code is offered. */
export const FORMS = ['tag', 'pinned', 'self', 'mount', 'npm', 'frame'] as const;

export type Form = (typeof FORMS)[number];
