import { expect } from '@open-wc/testing';
import { accents, contrast, SURFACES, type Scheme } from '../../src/builder/accents.js';

const BRANDS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  'mid grey': '#808080',
  red: '#ff0000',
  lime: '#00ff00',
  blue: '#0000ff',
  yellow: '#ffff00',
  cyan: '#00ffff',
  magenta: '#ff00ff',
  navy: '#000080',
  maroon: '#800000',
  'light pink': '#ffc0cb',
  'flag red': '#ce1126',
  gold: '#ffcc00',
  'the green of the widgets': '#00806f',
};
const SCHEMES = Object.keys(SURFACES) as Scheme[];

const channels = (hex: string): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);

/** Contrast as WCAG 2.2 writes it, apart from any library. */
function wcag(one: string, other: string): number {
  const luminance = (hex: string): number => {
    const [r, g, b] = channels(hex).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Hue in degrees and chroma, as the browser has them in OKLCH. */
function hueOf(hex: string): { hue: number; chroma: number } {
  const probe = document.createElement('i');
  probe.style.color = `oklch(from ${hex} l c h)`;
  document.body.append(probe);
  const [, chroma, hue] = getComputedStyle(probe)
    .color.match(/-?[\d.]+(e-?\d+)?/g)!
    .map(Number);
  probe.remove();
  return { chroma: chroma!, hue: hue! };
}

describe('the accents of a brand’s colour', () => {
  for (const [name, brand] of Object.entries(BRANDS))
    for (const scheme of SCHEMES)
      it(`can be read: ${name}, ${scheme}`, () => {
        const accent = accents(brand)![scheme];
        expect(accent).to.match(/^#[\da-f]{6}$/);
        for (const surface of SURFACES[scheme]) {
          expect(wcag(accent, surface), `on ${surface}`).to.be.at.least(4.5);
          expect(contrast(accent, surface), 'as shown').to.be.closeTo(wcag(accent, surface), 0.0101).and.at.most(wcag(accent, surface));
        }
      });

  for (const [name, brand] of Object.entries(BRANDS))
    it(`have the brand’s hue: ${name}`, () => {
      const { hue, chroma } = hueOf(brand);
      for (const scheme of SCHEMES) {
        const found = hueOf(accents(brand)![scheme]);
        if (chroma < 0.001) expect(found.chroma).to.be.below(0.001);
        else expect(Math.abs(((found.hue - hue + 540) % 360) - 180), `${scheme}: ${found.hue}, not ${hue}`).to.be.below(3);
      }
    });

  it('are the brand’s colour itself where that can be read', () => {
    expect(accents('#000080')?.light).to.equal('#000080');
    expect(accents('#ffcc00')?.dark).to.equal('#ffcc00');
  });

  for (const bad of ['', ' ', '#', '#12', '#gggggg', 'red;}', 'var(--x)', 'light-dark(#000, #fff)'])
    it(`are none from “${bad}”`, () => {
      expect(accents(bad)).to.equal(undefined);
    });
});
