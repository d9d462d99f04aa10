/** Pages that one source is asked for at most, in one build: more is a source that goes on for ever. */
export const MAX_PAGES = 1000;
