import { clampChroma, formatHex, modeLrgb, modeOklch, modeRgb, useMode, wcagContrast, type Oklch } from 'culori/fn';

/** Surfaces on which an accent has to be read, by scheme: the page's own, and a tinted box in it. */
export const SURFACES = {
  light: ['#ffffff', '#f0f2f4'],
  dark: ['#14171a', '#262b30'],
} as const;

export type Scheme = keyof typeof SURFACES;

/** The least contrast of small text (WCAG 2.2, 1.4.3), with a little room for rounding. */
const MIN_CONTRAST = 4.5;
/** Steps of lightness in OKLCH. */
const LIGHTNESS_STEP = 0.005;

// The colour spaces that are calculated in; the build has no other.
useMode(modeRgb);
useMode(modeLrgb);
const oklch = useMode(modeOklch);

/** Contrast of two colours as WCAG has it, 1 to 21; rounded down, so that none looks better than it is. */
export const contrast = (one: string, other: string): number => Math.floor(wcagContrast(one, other) * 100) / 100;

const isReadable = (colour: string, scheme: Scheme): boolean =>
  SURFACES[scheme].every((surface) => contrast(colour, surface) >= MIN_CONTRAST);

/**
 * The nearest lightness at which the brand's hue can be read on the surfaces of a scheme: nearest is most like the brand. Black or
 * white, where it ends at the latest, can.
 */
function accent(colour: Oklch, scheme: Scheme): string {
  const step = scheme === 'light' ? -LIGHTNESS_STEP : LIGHTNESS_STEP;
  let found = formatHex(colour);
  for (let l = colour.l + step; !isReadable(found, scheme); l += step) found = formatHex(clampChroma({ ...colour, l }, 'oklch'));
  return found;
}

/** The accents for both schemes from a brand's colour; undefined without one. */
export function accents(brand: string): Record<Scheme, string> | undefined {
  const colour = oklch(brand);
  return colour && { light: accent(colour, 'light'), dark: accent(colour, 'dark') };
}
