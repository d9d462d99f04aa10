import { htmlEscape } from 'escape-goat';
import { ATTRIBUTES } from '../attributes.js';
import { completeAddresses, wholeFeeds } from './address.js';
import { accents } from './accents.js';
import { FONTS } from './fonts.js';
import { frameHeight } from './frame-height.js';
import { chosenReadyFrame, readyLimit } from './ready-frame.js';
import { release } from './release.js';
import type { State } from './state.js';
import type { Text } from './text.js';

/** A piece of code to copy. `where` says where to paste it, if the code has several pieces. */
export interface Piece {
  readonly where?: Text;
  readonly code: string;
}

const PORTAL = 'https://www.banyuwangikab.go.id/';
const NAME = 'banyuwangi-news-widgets';

const ONCE: Text = { id: 'Sekali di templat, di kepala halaman', en: 'Once in the template, in the head of the page' };
const PLACE: Text = { id: 'Di tempat berita tampil', en: 'Where the news is to be shown' };

/** Attributes as HTML; one without a value is its name alone. */
const attributes = (pairs: Iterable<readonly [string, string]>): string =>
  [...pairs].map(([name, value]) => (value ? ` ${name}="${htmlEscape(value)}"` : ` ${name}`)).join('');

/** Shown until the news has loaded, or when it fails. A share bar is of no use without scripts. */
function fallback({ widget, lang, ui }: State): string {
  if (widget === 'share-bar') return '';
  const words = (lang || ui) === 'en' ? 'Read news from Banyuwangi' : 'Baca berita Banyuwangi';
  return `\n  <a href="${PORTAL}">${words}</a>\n`;
}

const chosen = (state: State): [string, string][] => [
  ...Object.entries(state.attributes),
  ...(state.lang ? [['lang', state.lang] as [string, string]] : []),
];

const element = (state: State): string => `<bwi-${state.widget}${attributes(chosen(state))}>${fallback(state)}</bwi-${state.widget}>`;

const mount = (state: State): string => {
  const data = chosen(state).map(([name, value]) => [`data-${name}`, value] as const);
  return `<div class="bwi" data-bwi="${state.widget}"${attributes(data)}>${fallback(state)}</div>`;
};

const ACCENT = '--bwi-color-accent';

/** The custom properties for the chosen look. */
export function properties({ color, radius, font }: State): [string, string][] {
  const { light, dark } = accents(color) ?? {};
  return [
    ...(light && dark ? [[ACCENT, `light-dark(${light}, ${dark})`] as [string, string]] : []),
    ...(radius ? [['--bwi-radius', `${radius}px`] as [string, string]] : []),
    ...(FONTS[font] ? [['--bwi-font-family', FONTS[font].stack] as [string, string]] : []),
  ];
}

/** The CSS rules with the chosen look; empty where nothing is chosen. Browsers without `light-dark()` take the colour for light pages. */
function rule(state: State): string {
  const { light } = accents(state.color) ?? {};
  const block = (pairs: readonly [string, string][]): string =>
    `bwi-${state.widget} {\n${pairs.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}`;
  const chosen = properties(state);
  if (!chosen.length) return '';
  if (!light) return block(chosen);
  const both = chosen.filter(([name]) => name === ACCENT);
  return `${block(chosen.map(([name, value]) => [name, name === ACCENT ? light : value]))}
@supports (color: light-dark(red, red)) {
${block(both).replace(/^/gm, '  ')}
}`;
}

const style = (state: State): string => (rule(state) ? `<style>\n${rule(state).replace(/^/gm, '  ')}\n</style>\n` : '');

/**
 * Asks optimisers to leave the tag alone: Cloudflare's Rocket Loader, which reads its attribute before `src` only, LiteSpeed Cache, and WP
 * Rocket. Joined with others or held back, a script has no address of its own to find its modules by.
 */
const UNTOUCHED: readonly [string, string][] = [
  ['data-cfasync', 'false'],
  ['data-no-optimize', '1'],
  ['nowprocket', ''],
];

function script(state: State, src: string, more: readonly [string, string][]): string {
  const feed = completeAddresses(state.feed);
  const all: [string, string][] = [
    ...UNTOUCHED,
    ['src', src],
    ...more,
    ...(feed ? [['data-feed', feed] as [string, string]] : []),
    ['async', ''],
  ];
  return `<script${attributes(all)}></script>\n`;
}

/**
 * Lines by which the feeds come beside the script, not after it. `crossorigin` makes their mode that of the widgets' own requests: in
 * another, a browser fetches twice.
 */
const preloads = ({ fast, feed }: State): string =>
  fast
    ? wholeFeeds(completeAddresses(feed))
        .map(
          (href) =>
            `<link${attributes([
              ['rel', 'preload'],
              ['as', 'fetch'],
              ['crossorigin', ''],
              ['href', href],
            ])}>\n`,
        )
        .join('')
    : '';

/** The script tag of the channel, or of the single file for the forms `pinned` and `self`. */
function scriptOf(state: State, hash: string | undefined): string {
  const { channel, pinned } = release(state.base);
  if (state.form === 'self') return script(state, '/bwi.all.js', []);
  if (state.form === 'pinned')
    return script(state, pinned, [...(hash ? [['integrity', hash] as [string, string]] : []), ['crossorigin', 'anonymous']]);
  return script(state, channel, [['crossorigin', 'anonymous'], ...(state.selfcheck ? [['data-check', ''] as [string, string]] : [])]);
}

function npm(state: State): Piece[] {
  const settings = { feed: completeAddresses(state.feed), ...(state.lang && { lang: state.lang }) };
  return [
    { where: { id: 'Di folder proyek', en: 'In the project’s folder' }, code: `npm install ${NAME}` },
    {
      where: { id: 'Di JavaScript', en: 'In JavaScript' },
      code: `import { configure } from '${NAME}';\nimport '${NAME}/define/${state.widget}.js';\n\nconfigure(${JSON.stringify(settings, null, 2)});`,
    },
    ...(rule(state) ? [{ where: { id: 'Di CSS', en: 'In CSS' }, code: rule(state) }] : []),
    { where: { id: 'Di HTML', en: 'In HTML' }, code: element(state) },
  ];
}

/** A list in a frame shows the rows that there is room for, unless its reader may ask for more. */
const fit = ({ widget, attributes }: State): [string, string][] =>
  'limit' in ATTRIBUTES[`bwi-${widget}`] && !('load-more' in attributes) ? [['fit', '']] : [];

/** What every frame has. Its links open outside of it. */
const frameAttributes = (src: string, title: string, height: number, sandbox = ''): [string, string][] => [
  ['src', src],
  ['title', title],
  ['width', '100%'],
  ['height', String(height)],
  ['frameborder', '0'],
  ['loading', 'lazy'],
  ['sandbox', `${sandbox}allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation`],
];

const FRAME_TITLE = 'Berita Banyuwangi';

/** The publisher's ready-made page: its height is that of a list with as many articles. */
function readyFrame(state: State, address: string): Piece[] {
  const { tag, layout } = state.attributes;
  const attributesOfIt = { ...(layout && { layout }), limit: readyLimit(state), heading: tag ?? FRAME_TITLE };
  const src = address + (state.frameScheme && `#${state.frameScheme}`);
  const pairs = frameAttributes(src, tag ?? FRAME_TITLE, frameHeight({ widget: 'news-list', attributes: attributesOfIt }));
  return [{ code: `<iframe${attributes(pairs)}></iframe>` }];
}

/** The address of the frame with the chosen widget. */
export function frameAddress(state: State): string {
  const scheme: [string, string][] = state.frameScheme ? [['color-scheme', state.frameScheme]] : [];
  const feed: [string, string][] = state.feed ? [['feed', completeAddresses(state.feed)]] : [];
  const query = new URLSearchParams([['widget', state.widget], ...feed, ...chosen(state), ...fit(state), ...scheme, ...properties(state)]);
  return `${release(state.base).frame}?${query}`;
}

function frame(state: State): Piece[] {
  const ready = chosenReadyFrame(state);
  if (ready) return readyFrame(state, ready);
  const { frameScript } = release(state.base);
  const pairs: [string, string][] = [
    ...frameAttributes(frameAddress(state), state.attributes['heading'] ?? FRAME_TITLE, frameHeight(state), 'allow-scripts '),
    ['allow', 'clipboard-write; web-share'],
    ['referrerpolicy', 'strict-origin-when-cross-origin'],
  ];
  const code = `<iframe${attributes(pairs)}></iframe>`;
  // OpenSID takes every script out of what is pasted.
  if (state.cms === 'opensid') return [{ code }];
  return [
    { where: PLACE, code },
    {
      where: {
        id: 'Bila skrip kecil diizinkan: tinggi bingkai mengikuti isinya',
        en: 'Where a small script is allowed: the frame gets the height of its content',
      },
      code: `<script src="${frameScript}" async></script>`,
    },
  ];
}

/** The code in the chosen form. `hash` is the pinned file's. */
export function snippet(state: State, hash?: string): Piece[] {
  if (state.form === 'npm') return npm(state);
  if (state.form === 'frame') return frame(state);
  const head = preloads(state) + scriptOf(state, hash) + style(state);
  if (state.form === 'mount')
    return [
      { where: ONCE, code: head.trimEnd() },
      { where: PLACE, code: mount(state) },
    ];
  return [{ code: head + element(state) }];
}

/** The code as the preview runs it: for `npm` and `self`, with the files of the release. */
export function runnable(state: State, hash?: string): Piece[] {
  const form = state.form === 'self' ? 'pinned' : state.form === 'npm' ? 'tag' : state.form;
  return snippet({ ...state, form }, hash);
}
