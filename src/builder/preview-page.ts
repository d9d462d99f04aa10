import { PREVIEW_HOSTS } from './preview-hosts/preview-hosts.js';
import { runnable } from './snippets.js';
import type { State } from './state.js';

/** Tells the builder how tall the page is. The frame has an origin of its own: it can reach nothing else. */
const TELL = `new ResizeObserver(() => parent.postMessage({ preview: document.documentElement.offsetHeight }, '*')).observe(document.documentElement)`;

/** The page of the preview: a partner's, with the very code that is offered. */
export function previewPage(state: State, hash: string | undefined): string {
  const { style, body } = PREVIEW_HOSTS[state.on];
  const code = runnable(state, hash).map((piece) => piece.code);
  const place = code.pop()!;
  return `<!doctype html>
<html lang="id" style="color-scheme: ${state.scheme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Kopi Gombengsari dipetik merah</title>
<link rel="canonical" href="https://mitra.example/kopi-gombengsari">
<style>${style}</style>
${code.join('\n')}
</head>
<body>
${body(place)}
<script>${TELL}</script>
</body>
</html>`;
}
