import { PREVIEW_HOSTS } from './preview-hosts/preview-hosts.js';
import { runnable } from './snippets.js';
import type { State } from './state.js';

/** A script that reports the page's height to the builder, of which a frame with an opaque origin can reach nothing. */
const REPORT_HEIGHT = `new ResizeObserver(() => parent.postMessage({ preview: document.documentElement.offsetHeight }, '*')).observe(document.documentElement)`;

/** A style sheet with the colours of one scheme: browsers of 2023 have no `light-dark()`. */
const inScheme = (style: string, scheme: State['scheme']): string =>
  style.replace(/light-dark\(([^,()]+), ([^,()]+)\)/g, scheme === 'dark' ? '$2' : '$1');

/** The page of the preview: a partner's page with the code that is offered. */
export function previewPage(state: State, hash: string | undefined): string {
  const { style, body } = PREVIEW_HOSTS[state.on];
  const code = runnable(state, hash).map((piece) => piece.code);
  const widget = code.pop()!;
  return `<!doctype html>
<html lang="id" style="color-scheme: ${state.scheme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Kopi Gombengsari dipetik merah</title>
<link rel="canonical" href="https://mitra.example/kopi-gombengsari">
<style>${inScheme(style, state.scheme)}</style>
${code.join('\n')}
</head>
<body>
${body(widget)}
<script>${REPORT_HEIGHT}</script>
</body>
</html>`;
}
