import { neededInFrame, needsFeed, type Tag } from '../tags.js';
import { webUrl } from '../text/urls.js';

/** Inside the frame: shows the one widget that the address names. What it may name stands on the script tag, from the manifest. */
const { widgets = '{}', properties = '' } = document.currentScript!.dataset;
const attributes = JSON.parse(widgets) as Readonly<Record<string, readonly string[]>>;
const given = new URLSearchParams(location.search);

/** Attributes that hold addresses, of which none but http(s) is taken. */
const ADDRESSES = ['feed', 'url'];

const isEnglish = given.get('lang') === 'en';

/** What is wrong with the address, for whoever wrote it. */
const say = (id: string, en: string): string => (isEnglish ? en : id);

const isWeb = (name: string, value: string): boolean =>
  !ADDRESSES.includes(name) || value.split(/\s+/).every((part) => !part || Boolean(webUrl(part, document.baseURI)));

/** The widget, or a sentence for whoever wrote the address. */
function widget(): HTMLElement | string {
  const name = given.get('widget') ?? '';
  const tag = `bwi-${name}` as Tag;
  if (!Object.hasOwn(attributes, tag)) {
    const known = Object.keys(attributes).join(', ').replaceAll('bwi-', '');
    return say(`Widget “${name}” tidak dikenal. Pilihannya: ${known}.`, `There is no widget “${name}”. Known are: ${known}.`);
  }
  const element = document.createElement(tag);
  for (const [key, value] of given) {
    if (!attributes[tag]!.includes(key)) continue;
    if (!isWeb(key, value))
      return say(`Alamat pada “${key}” harus diawali https:// atau http://.`, `“${key}” must begin with https:// or http://.`);
    element.setAttribute(key, value);
  }
  const attribute = (key: string): string | null => given.get(key);
  if (needsFeed(tag, attribute) && !attribute('feed')?.trim())
    return say('Alamat bingkai ini belum menyebut “feed”.', 'The address of this frame names no “feed”.');
  const needed = neededInFrame(tag, attribute);
  if (needed === 'url' && !attribute(needed))
    return say(
      'Tombol berbagi di dalam bingkai perlu “url”: alamat halaman yang dibagikan.',
      'A share bar in a frame needs “url”: the page to share.',
    );
  if (needed === 'article-id' && !attribute(needed))
    return say(
      'Berita terkait di dalam bingkai perlu “article-id”: berita yang sedang dibaca.',
      'Related news in a frame need “article-id”: the article that is read.',
    );
  return element;
}

/** Stands behind the widget, and shows where that has not come in the time of an answer: nobody looks at a blank. */
function late(): HTMLElement {
  const sentence = document.createElement('p');
  sentence.textContent = say(
    'Bagian ini belum dapat dimuat. Muat ulang halaman untuk mencoba lagi.',
    'This part can’t be loaded right now. Reload the page to try again.',
  );
  return sentence;
}

/** The padding is the room of focus rings: a frame cuts off what leaves it. */
const SHEET =
  'body{margin:0;padding:4px;display:flow-root;font-family:system-ui,sans-serif;line-height:1.5;overflow-wrap:anywhere}' +
  'p{margin:0;animation:late 0s 10s both}:defined+p{display:none}@keyframes late{from{visibility:hidden}}';

function dress(root: HTMLElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  document.adoptedStyleSheets = [sheet];
  const scheme = given.get('color-scheme') ?? '';
  root.style.colorScheme = ['light', 'dark'].includes(scheme) ? scheme : 'light dark';
  for (const name of properties.split(' ')) if (given.has(name)) root.style.setProperty(name, given.get(name));
  root.lang = isEnglish ? 'en' : 'id';
}

addEventListener('DOMContentLoaded', () => {
  dress(document.documentElement);
  const shown = widget();
  document.body.replaceChildren(shown, ...(typeof shown === 'string' ? [] : [late()]));
  // The height says nothing of the reader, so any page may know it. WebKit names the page itself as the source of a message that
  // strict code sends by a tail call: the braces make that none.
  const tell = (): void => {
    parent.postMessage({ bwi: 'height', height: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  // The page's script may come after the last change.
  addEventListener('message', ({ source, data }: MessageEvent) => source === parent && data?.bwi === 'height?' && tell());
});
