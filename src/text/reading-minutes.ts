/** Words that an adult reads in a minute: 184 on the average of 17 languages (IReST, Trauzettel-Klosinski 2012). */
const WORDS_A_MINUTE = 184;

/** About how many minutes it takes to read `text`, one at least. */
export const readingMinutes = (text: string): number => Math.max(1, Math.round((text.match(/\S+/g)?.length ?? 0) / WORDS_A_MINUTE));
