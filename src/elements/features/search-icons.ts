// Written by `npm run icons` from Tabler Icons (MIT): strokes for a 24 × 24 box.
export const searchIcons = {
  search: 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0M21 21l-6-6',
  clear: 'M18 6l-12 12M6 6l12 12',
} as const;
