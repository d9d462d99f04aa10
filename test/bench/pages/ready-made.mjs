// News as ready-made HTML, as the publisher's command writes it of a feed: in the page, and as a page for a frame.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../publish/command.mjs';

/** Puts the set's files for a list of six on the site. @returns the fragment, and the address of the frame. */
export async function readyMade(site, feed, feedUrl) {
  const home = mkdtempSync(join(tmpdir(), 'bwi-bench-'));
  try {
    const items = feed.items.map((item) => ({ ...item, image: new URL(item.image, feedUrl).href, url: new URL(item.url, feedUrl).href }));
    writeFileSync(join(home, 'feed.json'), JSON.stringify({ ...feed, items }));
    const { code, stderr } = await run(['build', join(home, 'feed.json'), '--out', join(home, 'out'), '--url', site.publisher]);
    if (code) throw new Error(stderr);
    const file = (path) => readFileSync(join(home, 'out/embed', path), 'utf8');
    site.put('embed/bwi.css', file('bwi.css'));
    site.put('embed/terbaru/frame.html', file('terbaru/frame.html'));
    // A frame of another site is in a process of its own, which no throttling of the page reaches: here it is of the same.
    return { fragment: file('terbaru.html'), frame: `${site.partner}embed/terbaru/frame.html` };
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** Runs before all else in a page and its frames: the frame tells when its headlines are there, which the page can't see. */
export function tellOfFrame() {
  if (window.top === window) return addEventListener('message', ({ data }) => (window.framed ||= data === 'headlines'));
  const look = () => {
    if (document.querySelectorAll('h3').length >= 6) window.top.postMessage('headlines', '*');
    else requestAnimationFrame(look);
  };
  return requestAnimationFrame(look);
}
