/** The content management systems that partners' sites run on; `html` is a site without one. */
export const CMS_NAMES = ['wordpress', 'opensid', 'joomla', 'blogspot', 'html'] as const;

/** A content management system. */
export type Cms = (typeof CMS_NAMES)[number];
