/** The key by which tags are compared: case doesn't matter. */
export const tagKey = (tag: string): string => tag.trim().toLowerCase();
