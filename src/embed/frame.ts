import { neededInFrame, needsFeed, type Tag } from '../tags.js';
import { webUrl } from '../text/urls.js';

/** Runs inside the frame: shows the widget that the address names. The script tag has the allowed names, from the manifest. */
const { widgets = '{}', properties = '' } = document.currentScript!.dataset;
const attributes = JSON.parse(widgets) as Readonly<Record<string, readonly string[]>>;
const parameters = new URLSearchParams(location.search);

/** Attributes that hold addresses, which must be http(s). */
const ADDRESS_ATTRIBUTES = ['feed', 'url'];

const isEnglish = parameters.get('lang') === 'en';

/** A text in the language of the frame. */
const localised = (id: string, en: string): string => (isEnglish ? en : id);

const isWeb = (name: string, value: string): boolean =>
  !ADDRESS_ATTRIBUTES.includes(name) || value.split(/\s+/).every((part) => !part || Boolean(webUrl(part, document.baseURI)));

/** The widget, or a message for the author of the address. */
function widget(): HTMLElement | string {
  const name = parameters.get('widget') ?? '';
  const tag = `bwi-${name}` as Tag;
  if (!Object.hasOwn(attributes, tag)) {
    const known = Object.keys(attributes).join(', ').replaceAll('bwi-', '');
    return localised(`Widget “${name}” tidak dikenal. Pilihannya: ${known}.`, `There is no widget “${name}”. Known are: ${known}.`);
  }
  const element = document.createElement(tag);
  for (const [key, value] of parameters) {
    if (!attributes[tag]!.includes(key)) continue;
    if (!isWeb(key, value))
      return localised(`Alamat pada “${key}” harus diawali https:// atau http://.`, `“${key}” must begin with https:// or http://.`);
    element.setAttribute(key, value);
  }
  const attribute = (key: string): string | null => parameters.get(key);
  if (needsFeed(tag, attribute) && !attribute('feed')?.trim())
    return localised('Alamat bingkai ini belum menyebut “feed”.', 'The address of this frame names no “feed”.');
  const needed = neededInFrame(tag, attribute);
  if (needed === 'url' && !attribute(needed))
    return localised(
      'Tombol berbagi di dalam bingkai perlu “url”: alamat halaman yang dibagikan.',
      'A share bar in a frame needs “url”: the page to share.',
    );
  if (needed === 'article-id' && !attribute(needed))
    return localised(
      'Berita terkait di dalam bingkai perlu “article-id”: berita yang sedang dibaca.',
      'Related news in a frame need “article-id”: the article that is read.',
    );
  return element;
}

/** A message behind the widget that becomes visible if the widget is not there after the time limit of a response: better than nothing. */
function lateMessage(): HTMLElement {
  const sentence = document.createElement('p');
  sentence.textContent = localised(
    'Bagian ini belum dapat dimuat. Muat ulang halaman untuk mencoba lagi.',
    'This part can’t be loaded right now. Reload the page to try again.',
  );
  return sentence;
}

/** The padding is for focus rings, which the edge of a frame would cut off. */
const STYLES =
  'body{margin:0;padding:4px;display:flow-root;font-family:system-ui,sans-serif;line-height:1.5;overflow-wrap:anywhere}' +
  'p{margin:0;animation:late 0s 10s both}:defined+p{display:none}@keyframes late{from{visibility:hidden}}';

/** Applies the styles, colour scheme, custom properties and language of the frame. */
function applyStyles(root: HTMLElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  document.adoptedStyleSheets = [sheet];
  const scheme = parameters.get('color-scheme') ?? '';
  root.style.colorScheme = ['light', 'dark'].includes(scheme) ? scheme : 'light dark';
  for (const name of properties.split(' ')) if (parameters.has(name)) root.style.setProperty(name, parameters.get(name));
  root.lang = isEnglish ? 'en' : 'id';
}

addEventListener('DOMContentLoaded', () => {
  applyStyles(document.documentElement);
  const shown = widget();
  document.body.replaceChildren(shown, ...(typeof shown === 'string' ? [] : [lateMessage()]));
  // The height contains nothing about the reader, so any origin may receive it. The braces are necessary: of a message that is sent by a
  // tail call, WebKit reports the receiving page as the source.
  const postHeight = (): void => {
    parent.postMessage({ bwi: 'height', height: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
  };
  new ResizeObserver(postHeight).observe(document.body);
  // The script of the page around may be loaded after the last change of the height.
  addEventListener('message', ({ source, data }: MessageEvent) => source === parent && data?.bwi === 'height?' && postHeight());
});
