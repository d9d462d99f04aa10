// Written by `npm run icons` from Tabler Icons (MIT): strokes for a 24 × 24 box.
export const tickerIcons = {
  previous: 'M15 6l-6 6l6 6',
  next: 'M9 6l6 6l-6 6',
  pause:
    'M6 6a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1h-2a1 1 0 0 1-1-1l0-12M14 6a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1h-2a1 1 0 0 1-1-1l0-12',
  play: 'M7 4v16l13-8l-13-8',
} as const;
