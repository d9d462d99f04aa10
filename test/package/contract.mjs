/** The custom properties that a page may set: these and no others. */
export const tokens = [
  '--bwi-color-text',
  '--bwi-color-muted',
  '--bwi-color-surface',
  '--bwi-color-border',
  '--bwi-color-accent',
  '--bwi-font-family',
  '--bwi-font-size',
  '--bwi-space',
  '--bwi-radius',
  '--bwi-image-ratio',
  '--bwi-focus-color',
];
