import { ATTRIBUTES } from '../attributes.js';
import { preloadedFeeds } from '../dom/page-client.js';
import { usePreloadedResponses, type PreloadedResponses } from '../dom/preloaded-responses.js';
import { register } from '../dom/register.js';
import { neededInFrame, needsFeed, type Tag } from '../tags.js';
import { webUrl } from '../text/urls.js';
import { fitRows, isFittable } from './fit-rows.js';
import { isMonitor, prepareMonitor } from './monitor.js';

/*
 * The page inside a frame: shows the widget that the address names. Each script of a frame has the elements it needs inside, so that a
 * frame loads one script. The page gives the names that are allowed, from the manifest, and the responses that it has requested.
 */
type FrameElements = Partial<Record<Tag, CustomElementConstructor>>;

const script = document.currentScript as (HTMLScriptElement & { responses?: PreloadedResponses }) | null;
const { properties = '' } = document.documentElement.dataset;
const parameters = new URLSearchParams(location.search);

/** Attributes that hold addresses, which must be http(s). */
const ADDRESS_ATTRIBUTES = ['feed', 'url', 'link'];

const isEnglish = parameters.get('lang') === 'en';

/** A text in the language of the frame. */
const localised = (id: string, en: string): string => (isEnglish ? en : id);

/** The frame doesn't know the page around it, to which a relative `link` would belong. */
const isWeb = (name: string, value: string): boolean =>
  !ADDRESS_ATTRIBUTES.includes(name) ||
  value.split(/\s+/).every((part) => !part || Boolean(webUrl(part, name === 'link' ? undefined : document.baseURI)));

/** The widget, or a message for the author of the address. */
function widget(): HTMLElement | string {
  const name = parameters.get('widget') ?? '';
  const tag = `bwi-${name}` as Tag;
  if (!Object.hasOwn(ATTRIBUTES, tag)) {
    const known = Object.keys(ATTRIBUTES).join(', ').replaceAll('bwi-', '');
    return localised(`Widget “${name}” tidak dikenal. Pilihannya: ${known}.`, `There is no widget “${name}”. Known are: ${known}.`);
  }
  const element = document.createElement(tag);
  for (const [key, value] of parameters) {
    if (!Object.hasOwn(ATTRIBUTES[tag], key)) continue;
    if (!isWeb(key, value))
      return localised(`Alamat pada “${key}” harus diawali https:// atau http://.`, `“${key}” must begin with https:// or http://.`);
    if (key === 'article-id' && value.startsWith('?'))
      return localised(
        'Bingkai tidak dapat membaca alamat halaman: “article-id” harus id atau alamat berita.',
        'A frame can’t read the page’s address: “article-id” has to be an article’s id or address.',
      );
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

/** A value with `light-dark()` as the browser can read it: those of 2023 know no such function. */
const readable = (value: string, isDark: boolean): string =>
  CSS.supports('color', 'light-dark(red, red)') ? value : value.replace(/light-dark\(([^,()]+),([^,()]+)\)/g, isDark ? '$2' : '$1');

/** Applies the colour scheme, custom properties and language of the frame. */
function applyLook(root: HTMLElement): void {
  const scheme = parameters.get('color-scheme') ?? '';
  root.style.colorScheme = ['light', 'dark'].includes(scheme) ? scheme : 'light dark';
  const isDark = scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  for (const name of properties.split(' ')) if (parameters.has(name)) root.style.setProperty(name, readable(parameters.get(name)!, isDark));
  root.lang = isEnglish ? 'en' : 'id';
}

/** Tells the page around the height of the content: it says nothing about the reader, so any origin may receive it. */
const postHeight = (height: number): void => {
  // In braces: of a message that is sent by a tail call, WebKit reports the receiving page as the source.
  parent.postMessage({ bwi: 'height', height: Math.ceil(height) }, '*');
};

/** Shows the widget, and returns the function that returns the height of the content in CSS pixels, which is posted at each change. */
function show(elements: FrameElements): () => number {
  const { body } = document;
  const shown = widget();
  body.replaceChildren(shown);
  if (typeof shown !== 'string') {
    const tag = shown.localName as Tag;
    // A feed that comes early needs no skeleton.
    void preloadedFeeds().then(() => register(tag, elements[tag]!));
    const onMonitor = isMonitor(shown);
    if (onMonitor) prepareMonitor(shown, localised('Berita', 'News'));
    if ((onMonitor || parameters.has('fit')) && isFittable(shown))
      return fitRows(shown, localised('Berita lainnya', 'More news'), postHeight);
  }
  const height = (): number => body.getBoundingClientRect().height;
  new ResizeObserver(() => postHeight(height())).observe(body);
  return height;
}

function start(elements: FrameElements): void {
  applyLook(document.documentElement);
  const height = show(elements);
  // The script of the page around may be loaded after the last change of the height.
  addEventListener('message', ({ source, data }: MessageEvent) => {
    if (source === parent && data?.bwi === 'height?') postHeight(height());
  });
}

/** Shows the widget once the page is there, with one of these elements. */
export function startFrame(elements: FrameElements): void {
  if (script?.responses) usePreloadedResponses(script.responses);
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => start(elements));
  else start(elements);
}
