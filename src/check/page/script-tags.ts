import { scriptAddress } from '../../dom/script-address.js';
import { withoutQuotes } from '../../text/without-quotes.js';
import { webUrl } from '../../text/urls.js';
import { elementsOf } from './elements-of.js';

/** Our script tag as it is written in a page. */
export interface ScriptTag {
  readonly element: HTMLScriptElement;
  /** Where the file is, as it is written: in `src`, or where it is kept until something lets the tag run. */
  readonly address: string;
  /** What keeps a browser from running it. */
  readonly held?: Hold | undefined;
}

interface Hold {
  readonly code: 'script-consent' | 'script-delayed' | 'script-type';
  /** The program that does it, where it is known. */
  readonly by?: string;
}

/** Types that browsers run (HTML, “prepare the script element”; MIME Sniffing, “JavaScript MIME type”). */
const RUN = /^(|module|(text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript))$/i;

/** What holds script tags, by the attributes that it writes. */
const HOLDS: readonly (readonly [RegExp, Hold['code'], by?: string])[] = [
  [/partytown/, 'script-type', 'Partytown'],
  [/rocketlazyload|data-rocket/, 'script-delayed', 'WP Rocket'],
  [/litespeed/, 'script-delayed', 'LiteSpeed Cache'],
  [/type=[\da-f]+-(text|application|module)/, 'script-delayed', 'Cloudflare Rocket Loader'],
  [/pmdelayed|perfmatters/, 'script-delayed', 'Perfmatters'],
  [/psajs|pagespeed/, 'script-delayed', 'PageSpeed'],
  [/nitro/, 'script-delayed', 'NitroPack'],
  [/wpmeteor/, 'script-delayed', 'WP Meteor'],
  [/data-type=lazy/, 'script-delayed', 'Flying Scripts'],
  [/cookieconsent/, 'script-consent', 'Cookiebot'],
  [/cmplz|data-service=/, 'script-consent', 'Complianz'],
  [/cookieyes|cli-|javascript\/blocked/, 'script-consent', 'CookieYes'],
  [/borlabs/, 'script-consent', 'Borlabs Cookie'],
  [/optanon|onetrust/, 'script-consent', 'OneTrust'],
  [/_iub|iub-/, 'script-consent', 'iubenda'],
  [/usercentrics/, 'script-consent', 'Usercentrics'],
  [/text\/plain|consent|cookie|categor|block|purpose|suppress/, 'script-consent'],
  [/delay|lazy|kept$/, 'script-delayed'],
];

/** Our script tags, those too that don't run. */
export const scriptTagsOf = (page: Document): ScriptTag[] =>
  elementsOf(page).flatMap((element): ScriptTag[] => {
    // Elements of SVG have the name too.
    if (element.localName !== 'script' || !('text' in element)) return [];
    const script = element as HTMLScriptElement;
    const at = scriptAddress(script);
    return at ? [{ element: script, address: at.value, held: holdOf(script, at.name) }] : [];
  });

/** What keeps a script tag from running whose address is in the attribute `at`. */
function holdOf(script: HTMLScriptElement, at: string): Hold | undefined {
  const type = script.getAttribute('type')?.trim() ?? '';
  if (at === 'src' && RUN.test(type) && !script.noModule) return undefined;
  const others = [...script.attributes].map(({ name, value }) => (name === at ? name : `${name}=${value}`)).join(' ');
  const [, code = 'script-type', by] =
    HOLDS.find(([sign]) => sign.test(`${others} type=${type} ${at === 'src' ? '' : 'kept'}`.toLowerCase())) ?? [];
  return { code, ...(by && { by }) };
}

/** Where a script tag has its file from; undefined where nothing can be had: for a browser, an editor's quotation marks are part of it. */
export const fileOf = ({ address }: ScriptTag, base: string): string | undefined =>
  address === withoutQuotes(address) ? webUrl(address, base) : undefined;

/** The files of our script tags, each once. */
export const filesOf = (page: Document, base: string): string[] => [
  ...new Set(scriptTagsOf(page).flatMap((script) => fileOf(script, base) ?? [])),
];
