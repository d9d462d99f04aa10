/** Words that an adult reads in a minute: the average of 17 languages is 184 (IReST, Trauzettel-Klosinski 2012). */
const WORDS_PER_MINUTE = 184;

/** The minutes that it takes to read `text`, rounded, at least 1. */
export const readingMinutes = (text: string): number => Math.max(1, Math.round((text.match(/\S+/g)?.length ?? 0) / WORDS_PER_MINUTE));
