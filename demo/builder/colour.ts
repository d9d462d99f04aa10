import { clampChroma, formatHex, modeLrgb, modeOklch, modeRgb, useMode, wcagContrast } from 'culori/fn';

/** Surfaces on which an accent has to be read, by scheme: the page's own, and a tinted box in it. */
export const SURFACES = {
  light: ['#ffffff', '#f0f2f4'],
  dark: ['#14171a', '#262b30'],
} as const;

export type Scheme = keyof typeof SURFACES;

/** The least contrast of small text (WCAG 2.2, 1.4.3), with a little room for rounding. */
const LEAST = 4.5;
/** Steps of lightness in OKLCH. */
const STEP = 0.005;

// The colour spaces that are calculated in; the build has no other.
useMode(modeRgb);
useMode(modeLrgb);
const oklch = useMode(modeOklch);

/** Contrast of two colours as WCAG has it, 1 to 21; rounded down, so that none looks better than it is. */
export const contrast = (one: string, other: string): number => Math.floor(wcagContrast(one, other) * 100) / 100;

const isReadable = (colour: string, scheme: Scheme): boolean => SURFACES[scheme].every((surface) => contrast(colour, surface) >= LEAST);

/** The nearest lightness at which the brand's hue can be read on the surfaces of a scheme: nearest is most like the brand. */
function accent(brand: string, scheme: Scheme): string {
  const colour = oklch(brand)!;
  const step = scheme === 'light' ? -STEP : STEP;
  let found = formatHex(brand)!;
  for (let l = colour.l; !isReadable(found, scheme) && l > 0 && l < 1; l += step) found = formatHex(clampChroma({ ...colour, l }, 'oklch'));
  return found;
}

/** The accents for both schemes from a brand's colour; undefined without one. */
export const accents = (brand: string): Record<Scheme, string> | undefined =>
  brand ? { light: accent(brand, 'light'), dark: accent(brand, 'dark') } : undefined;
