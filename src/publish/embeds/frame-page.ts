import { createHash } from 'node:crypto';
import { htmlEscape } from 'escape-goat';
import { policyLine } from '../../check/policy.js';
import type { Picture } from '../../feed/article.js';
import { GENERATOR } from '../site/generator.js';
import { UNKNOWN_BASE } from '../site/site-file.js';
import { newsStyle } from './embed-style.js';

/** A page for a frame. */
export interface FramePage {
  readonly title: string;
  readonly language: string;
  /** The page that the news is also on. */
  readonly canonical?: string | undefined;
  /** What it shows. */
  readonly news: string;
  /** The pictures in it. */
  readonly pictures: readonly Picture[];
}

/** As in the frame of a widget. */
const frameStyle =
  // Its address may ask for a scheme: `#light`, `#dark`.
  ':root { color-scheme: light dark } :root:target { color-scheme: light } ' +
  'body { margin: 0; padding: 4px; display: flow-root; font-family: system-ui, sans-serif; line-height: 1.5; overflow-wrap: anywhere } ' +
  'body:target { color-scheme: dark; background: Canvas; color: CanvasText } ' +
  newsStyle;

/** For policies in headers: the one style of all frames. */
export const FRAME_STYLE_HASH = `'sha256-${createHash('sha256').update(frameStyle).digest('base64')}'`;

/** A page that is complete without any script: its policy allows none. Its links open in the page around it. */
export const framePage = ({ title, language, canonical, news, pictures }: FramePage): string => `<!doctype html>
<html lang="${htmlEscape(language)}" id="light">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(pictures)}">
<meta name="viewport" content="width=device-width">
<meta name="generator" content="${GENERATOR}">
<meta name="robots" content="noindex">
<title>${htmlEscape(title)}</title>
${canonical ? htmlEscape`<link rel="canonical" href="${canonical}">\n` : ''}<base target="_top">
<style>${frameStyle}</style>
</head>
<body id="dark">
${news}
</body>
</html>
`;

/** An origin that is nothing but that in a policy: a host's name may have a semicolon or an asterisk in it. */
const ORIGIN = /^https?:\/\/[\w.:[\]-]+$/;

/** Its own style, and pictures from where they are. */
function policy(pictures: readonly Picture[]): string {
  const files = pictures.flatMap(({ url, sizes = [] }) => [url, ...sizes.map(({ url }) => url)]);
  const hosts = new Set(files.map((url) => new URL(url).origin).filter((origin) => ORIGIN.test(origin)));
  const own = new URL(UNKNOWN_BASE).origin;
  return policyLine({
    'default-src': ["'none'"],
    'style-src': [FRAME_STYLE_HASH],
    'img-src': [...hosts].sort().map((host) => (host === own ? "'self'" : host)),
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
}
