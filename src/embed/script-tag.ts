import type { Config } from '../config.js';
import { scriptAddress } from '../dom/script-address.js';
import { webUrl } from '../text/urls.js';
import { withoutQuotes } from '../text/without-quotes.js';

/** Our script tag. */
export interface ScriptTag {
  /** The settings as they are now; others than those named are of no meaning. */
  readonly settings: Config & { readonly check?: string };
  /** The tags that have settings, that of the script that runs first. */
  readonly elements: readonly HTMLScriptElement[];
  /** The address of our script: its other files are beside it. */
  readonly src: string;
}

/** `bwi-release?`, behind which `npm run release` writes the settings of the release, as a query. */
declare const __BAKED__: string;

/**
 * Finds the script tag, however this script is run: also as a module, as a copy without attributes, as a blob, by `eval`, or in a joined
 * file, where `document.currentScript` is null or another tag. The settings are those of the tag that runs, else those of the tag that
 * names our file, or has `data-feed`; else those in the address of our script (`bwi.js?feed=…`); else those of the release.
 */
export function findScriptTag(): ScriptTag {
  const { currentScript, baseURI } = document;
  const scripts = [...document.scripts];
  const named = scripts.filter(scriptAddress);
  const elements = named.length ? named : scripts.filter(({ dataset }) => dataset['feed']);
  if (currentScript instanceof HTMLScriptElement) elements.unshift(currentScript);
  const addresses = elements.flatMap((element) => scriptAddress(element) || []).map(({ value }) => withoutQuotes(value));
  // Without our address, the files may be beside the joined one.
  const src = new URL([...addresses, ...elements.map(({ src }) => webUrl(src))].find(Boolean) || '', baseURI).href;
  return {
    elements,
    src,
    get settings() {
      const queries = [...addresses, __BAKED__].map((address) => new URLSearchParams(address.split(/[?#]/)[1]));
      const found: object[] = [...elements.map(({ dataset }) => dataset), ...queries.map((query) => Object.fromEntries(query))];
      return Object.assign({}, ...found.reverse()) as object;
    },
  };
}
