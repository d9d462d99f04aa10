export const TOOLS = ['time', 'size', 'print', 'listen'] as const;

/** A tool of an article. */
export type Tool = (typeof TOOLS)[number];
