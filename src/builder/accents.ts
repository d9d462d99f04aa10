import { clampChroma, formatHex, modeLrgb, modeOklch, modeRgb, useMode, wcagContrast, type Oklch } from 'culori/fn';

/** Backgrounds of an accent in each colour scheme: the page, and a tinted box in it. */
export const SURFACES = {
  light: ['#ffffff', '#f0f2f4'],
  dark: ['#14171a', '#262b30'],
} as const;

/** A colour scheme. */
export type Scheme = keyof typeof SURFACES;

/** Minimum contrast of small text (WCAG 2.2, 1.4.3). */
const MIN_CONTRAST = 4.5;
/** Steps of lightness in OKLCH. */
const LIGHTNESS_STEP = 0.005;

// Only the colour spaces used here are in the build.
useMode(modeRgb);
useMode(modeLrgb);
const oklch = useMode(modeOklch);

/** WCAG contrast of two colours, 1 to 21; rounded down, so that 4.499 does not show as 4.5. */
export const contrast = (one: string, other: string): number => Math.floor(wcagContrast(one, other) * 100) / 100;

const isReadable = (colour: string, scheme: Scheme): boolean =>
  SURFACES[scheme].every((surface) => contrast(colour, surface) >= MIN_CONTRAST);

/** The brand's colour at the nearest lightness with enough contrast on a scheme's surfaces. Black and white, the last steps, have it. */
function accent(colour: Oklch, scheme: Scheme): string {
  const step = scheme === 'light' ? -LIGHTNESS_STEP : LIGHTNESS_STEP;
  let found = formatHex(colour);
  for (let l = colour.l + step; !isReadable(found, scheme); l += step) found = formatHex(clampChroma({ ...colour, l }, 'oklch'));
  return found;
}

/** The accents for both schemes from a brand's colour; undefined where that is no colour. */
export function accents(brand: string): Record<Scheme, string> | undefined {
  const colour = oklch(brand);
  return colour && { light: accent(colour, 'light'), dark: accent(colour, 'dark') };
}
