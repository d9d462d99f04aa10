/** A reference that was escaped once too often, so that readers would see it: `&amp;amp;`, `&amp;#8220;`. */
const ESCAPED_TWICE = /&amp;(?=(?:amp|quot|apos|nbsp|hellip|[lr][sd]quo|[nm]dash|#\d+|#x[\da-f]+);)/gi;

/** A title with what was escaped twice escaped once. A title that speaks of markup stays as it is: there it is meant. */
export const mendEscaping = (title: unknown): unknown =>
  typeof title === 'string' && !/<|&(amp;)?lt;/.test(title) ? title.replace(ESCAPED_TWICE, '&') : title;
