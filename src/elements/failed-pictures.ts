/** Addresses of pictures that could not be loaded; page-wide, so that the next card does not ask for them again. */
export const failedPictures = new Set<string>();
